using System.Collections.Concurrent;
using Gaceta.Extraction;
using Gaceta.Fingerprints;
using Gaceta.Settings;

namespace Gaceta.Caching;

/// <summary>
/// Keeps extracted articles on the disk: from one build to the next, so that only what changed is extracted, and within a build, so that
/// their bodies are not in memory all at once. What is damaged, or of another version of the program, is extracted again.
/// </summary>
internal sealed class ArticleCache
{
    private const string FileName = "articles.cache";
    private const string Partial = ".partial";

    /// <summary>Share of an earlier file that has to be in use for it to be copied as it is, so that a file is never longer than four thirds of what it holds.</summary>
    private const double LeastUsed = 0.75;

    private readonly string _folder;
    private readonly CacheFile? _earlier;
    private readonly Dictionary<Fingerprint, CacheEntry> _found = [];
    private readonly Lazy<CacheFile> _now;
    private readonly string _partial;
    private readonly ConcurrentDictionary<Fingerprint, (CacheFile File, CacheEntry Entry)> _used = [];
    private readonly ConcurrentDictionary<string, (FileStamp Stamp, StoredArticle Article)> _files = new(StringComparer.Ordinal);
    private readonly RecentArticles _recent = new();
    private int _articles;
    private bool _isSaved;

    private ArticleCache(string folder, bool takesEarlier)
    {
        _folder = folder;
        _partial = Path.Combine(folder, Path.GetRandomFileName() + Partial);
        _now = new Lazy<CacheFile>(Create);
        if (takesEarlier && File.Exists(Path.Combine(folder, FileName)))
        {
            _earlier = Open(Path.Combine(folder, FileName), FileMode.Open, FileAccess.Read);
            _found = CacheIndex.Read(_earlier.Handle);
        }
    }

    public static ArticleCache Open(Workplace workplace) => new(workplace.CacheFolder, workplace.Settings.UseCache);

    /// <param name="takesEarlier">Whether what earlier builds left there is used.</param>
    public static ArticleCache Open(string folder, bool takesEarlier = true) => new(folder, takesEarlier);

    /// <summary>The article of a file that has not changed since it was read in this run; null when it has, or was not.</summary>
    public StoredArticle? Recall(string file, FileStamp stamp) => _files.TryGetValue(file, out var known) && known.Stamp == stamp ? known.Article : null;

    /// <param name="stamp">Taken before the file was read.</param>
    public StoredArticle Remember(string file, FileStamp stamp, StoredArticle article)
    {
        _files[file] = (stamp, article);
        return article;
    }

    /// <summary>The article under the key, or what <paramref name="extract"/> makes. Safe for use by several threads at once.</summary>
    /// <param name="again">Makes the same later on, should the cache be damaged meanwhile.</param>
    public StoredArticle GetOrExtract(Fingerprint key, Func<Article> extract, Func<Article> again)
    {
        if (Find(key, again) is { } found)
        {
            return found;
        }

        Article article = extract();
        byte[] made = RecordWriter.BytesOf(ArticleSummary.Of(article), SummaryRecord.Write);
        var entry = new CacheEntry(key, _now.Value.Append(made), _now.Value.Append(RecordWriter.BytesOf(article, ArticleRecord.Write)), article.Text.Length);
        _used[key] = (_now.Value, entry);
        return Stored(SummaryRecord.Read(new RecordReader(made)), _now.Value, entry, again);
    }

    /// <summary>The article that an earlier build left under the key; null when there is none, or it is damaged.</summary>
    /// <inheritdoc cref="GetOrExtract"/>
    public StoredArticle? Find(Fingerprint key, Func<Article> again)
    {
        if (_found.TryGetValue(key, out CacheEntry? entry) && _earlier!.ReadSummary(entry.Summary) is { } summary)
        {
            _used[key] = (_earlier, entry);
            return Stored(summary, _earlier, entry, again);
        }

        return null;
    }

    private StoredArticle Stored(ArticleSummary summary, CacheFile file, CacheEntry entry, Func<Article> again)
    {
        int number = Interlocked.Increment(ref _articles);
        _recent.Summaries.Of(number, summary, static summary => summary);
        return new StoredArticle(number, file, entry, again, _recent);
    }

    /// <summary>Lets go of the summaries, once a digest holds on to those that it needs.</summary>
    public void Forget() => _recent.Summaries.Clear();

    /// <summary>
    /// Leaves what this build used to the next one. The articles of this build can still be loaded. A cache that cannot be written is no fault of
    /// the build: the next one extracts again. So is one that was saved before: what a running preview extracts later on, it keeps to itself.
    /// </summary>
    public void Save()
    {
        bool isSaved = Interlocked.Exchange(ref _isSaved, true);
        if (isSaved || (_used.Count == _found.Count && !_now.IsValueCreated))
        {
            return;
        }

        try
        {
            ILookup<bool, CacheEntry> used = _used.Values.ToLookup(u => u.File == _earlier, u => u.Entry);
            _now.Value.Append(CacheIndex.Write([.. used[false], .. Moved([.. used[true].OrderBy(entry => entry.Summary.Offset)])]));
            File.Move(_partial, Path.Combine(_folder, FileName), overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next build extracts again, and removes what is left of this attempt.
        }
    }

    /// <summary>
    /// The entries of the earlier file, behind those of this build. Where few of the earlier articles are gone, its bytes are copied as they are,
    /// with those: one by one, those of ten thousand articles took a fifth of a second, after every edit.
    /// </summary>
    private IEnumerable<CacheEntry> Moved(CacheEntry[] entries)
    {
        long end = _found.Values.Select(entry => entry.End).DefaultIfEmpty().Max();
        long shift = entries.Sum(entry => (long)entry.Summary.Length + entry.Whole.Length) > end * LeastUsed ? _now.Value.Append(_earlier!, end) : -1;
        return entries.Select(entry => shift >= 0 ? entry.Shifted(shift) : Move(entry));
    }

    private CacheEntry Move(CacheEntry entry) => entry with { Summary = _now.Value.Append(_earlier!, entry.Summary), Whole = _now.Value.Append(_earlier!, entry.Whole) };

    /// <summary>A file of this build's own, in place of those that killed builds left. Where the folder cannot be written, it lives elsewhere for as long as the build.</summary>
    private CacheFile Create()
    {
        try
        {
            return CreateInFolder();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(File.OpenHandle(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose));
        }
    }

    private CacheFile CreateInFolder()
    {
        Directory.CreateDirectory(_folder);
        foreach (string left in Directory.EnumerateFiles(_folder, "*" + Partial))
        {
            File.Delete(left);
        }

        return Open(_partial, FileMode.Create, FileAccess.ReadWrite);
    }

    private static CacheFile Open(string path, FileMode mode, FileAccess access) =>
        new(File.OpenHandle(path, mode, access, FileShare.ReadWrite | FileShare.Delete));
}
