using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Gaceta.Caching;
using Gaceta.Extraction;
using Gaceta.Fingerprints;
using Gaceta.Images.Formats;

namespace Gaceta.Input;

/// <summary>Reads and extracts the articles of <c>input/articles</c>, on all cores.</summary>
/// <param name="contents">Fingerprints of files that were looked at before, by their names: one whose article the cache has need not be read again.</param>
internal sealed class ArticleFiles(
    Extractor extractor, Sidecars sidecars, ArticleCache cache, CacheKey key, DateOnly today, IReadOnlyDictionary<string, Fingerprint> contents)
{
    /// <summary>The folder of articles, below the input folder.</summary>
    public const string Folder = "articles";

    /// <summary>Endings of files that are read as articles, for messages.</summary>
    public const string Endings = ".txt, .md, .html, .htm, .mhtml or .mht";

    public static bool IsArticle(InputFile file) => IsAmongArticles(file) && !file.IsPartOfPage && IsArticleEnding(file.Extension);

    /// <summary>Whether the ending is one of <see cref="Endings"/>.</summary>
    public static bool IsArticleEnding(string extension) => extension is ".txt" or ".md" or ".html" or ".htm" or ".mhtml" or ".mht";

    /// <summary>
    /// All articles, by file name, those apart that front matter holds back. A file that cannot be read, or holds nothing, is a
    /// diagnostic and stops no other.
    /// </summary>
    public (ImmutableArray<StoredArticle> Published, ImmutableArray<StoredArticle> HeldBack) Read(
        ImmutableArray<InputFile> files, Action<int, int> progress, List<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        InputFile[] articles = [.. files.Where(IsArticle)];
        diagnostics.AddRange(files.Where(IsAmongArticles).Except(articles).Where(file => !IsBesideArticles(file)).Select(NotRead));
        int done = 0;
        (StoredArticle? Article, bool IsPublished, ImmutableArray<Diagnostic> Diagnostics)[] read = [.. Partitioner.Create(articles, loadBalance: true).AsParallel().AsOrdered().WithCancellation(cancellation).Select(file =>
        {
            (StoredArticle? article, Diagnostic? fault) = Read(file);
            progress(Interlocked.Increment(ref done), articles.Length);
            return Judge(article, fault);
        })];

        diagnostics.AddRange(read.SelectMany(r => r.Diagnostics));
        return ([.. read.Where(r => r.IsPublished).Select(r => r.Article!)], [.. read.Where(r => !r.IsPublished).Select(r => r.Article).OfType<StoredArticle>()]);
    }

    /// <summary>One article, and what is wrong with its file; no article where there is none to read.</summary>
    public (StoredArticle? Article, Diagnostic? Fault) Read(InputFile file)
    {
        var stamp = FileStamp.Of(file.FullPath, key.Around(file.Name, sidecars.Of(file), sidecars.DefaultsFor(file)));
        return cache.Recall(file.FullPath, stamp) is { } article ? (article, DoubtAbout(article)) : Read(file, stamp);
    }

    private (StoredArticle?, Diagnostic?) Read(InputFile file, FileStamp stamp)
    {
        if (contents.TryGetValue(file.Name, out Fingerprint content) && cache.Find(CacheKey.Of(stamp.Around, content), ExtractionOf(file, extractor, sidecars)) is { } known)
        {
            return (cache.Remember(file.FullPath, stamp, known), DoubtAbout(known));
        }

        (byte[]? bytes, Diagnostic? fault) = FileReading.Read(file);
        if (bytes is null)
        {
            return (null, fault);
        }

        if (!WithoutMark(bytes).ContainsAnyExceptInRange((byte)0, (byte)' '))
        {
            return (null, new Diagnostic("article-empty", Severity.Warning, file.Name, "The file is empty; there is no article to publish")
            {
                Found = $"{bytes.Length} bytes of white space", Expected = "an article",
            });
        }

        SourceFile source = SourceOf(file, bytes, sidecars);
        StoredArticle article = cache.GetOrExtract(CacheKey.Of(stamp.Around, Fingerprint.OfBytes(bytes)), () => extractor.Extract(source), ExtractionOf(file, extractor, sidecars));
        return (cache.Remember(file.FullPath, stamp, article), DoubtAbout(article));
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

    private static bool IsAmongArticles(InputFile file) =>
        file.Name.StartsWith(Folder + "/", StringComparison.Ordinal) && !file.IsReserved;

    /// <summary>Pictures of articles, the addresses of a folder's files, and the styles and programs of a saved page.</summary>
    private static bool IsBesideArticles(InputFile file) =>
        ImageFile.IsEnding(file.Extension) || file.FileName == Manifest.FileName || (file.IsPartOfPage && !IsArticleEnding(file.Extension));

    private static Diagnostic NotRead(InputFile file) => file.IsPartOfPage
        ? new("part-of-page", Severity.Information, file.Name, "The file belongs to the page that was saved beside its folder, and is no article") { Expected = "articles in other folders" }
        : new("file-not-read", Severity.Warning, file.Name, "Files of this kind are not read; the file was left out") { Found = file.Extension, Expected = Endings };

    private static Diagnostic? DoubtAbout(StoredArticle article) =>
        article.Summary.HasText ? null : new Diagnostic("article-without-text", Severity.Warning, article.Summary.File, "No article text was found in the file")
        {
            Expected = "at least one paragraph that is no boilerplate",
        };

    /// <summary>Apart, and static, so that an article holds neither the bytes of its file nor all that was only needed to read the articles.</summary>
    private static Func<Article> ExtractionOf(InputFile file, Extractor extractor, Sidecars sidecars) =>
        () => extractor.Extract(SourceOf(file, File.ReadAllBytes(file.FullPath), sidecars));

    private static SourceFile SourceOf(InputFile file, byte[] bytes, Sidecars sidecars) => new(file.Name, bytes) { Sidecar = sidecars.Of(file), Defaults = sidecars.DefaultsFor(file) };

    /// <summary>Whether the article is published, and all that is to be said of it: here, where its summary is at hand.</summary>
    private (StoredArticle? Article, bool IsPublished, ImmutableArray<Diagnostic> Diagnostics) Judge(StoredArticle? read, Diagnostic? fault)
    {
        ImmutableArray<Diagnostic> faults = fault is null ? [] : [fault];
        if (read?.Summary is not { } article)
        {
            return (null, false, faults);
        }

        string? excluded = article.FrontMatter.Text("Excluded");
        bool future = excluded is null && article is { PublishedCertainty: Certainty.Given, Published: { } date } && date.FirstDay > today;
        bool isPublished = !future && !IsTrue(excluded) && !"false".Equals(article.FrontMatter.Text("ShouldOutput"), StringComparison.OrdinalIgnoreCase);
        return (read, isPublished, [.. article.Diagnostics, .. faults, .. future ? [HeldBack(article)] : ImmutableArray<Diagnostic>.Empty]);
    }

    private static Diagnostic HeldBack(ArticleSummary article) =>
        new("article-held-back", Severity.Information, article.File, "The front matter dates the article into the future; it is held back until then")
        {
            Found = article.Published!.Value.ToString(), Expected = "Excluded: false to publish it now",
        };

    private static bool IsTrue(string? text) => "true".Equals(text, StringComparison.OrdinalIgnoreCase);
}
