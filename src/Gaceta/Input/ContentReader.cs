using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Extraction;
using Gaceta.Fingerprints;
using Gaceta.Images;
using Gaceta.Settings;

namespace Gaceta.Input;

/// <summary>Reads the input folders: who is known first, then the articles, then all the rest.</summary>
internal static class ContentReader
{
    /// <summary>For a command that reads once.</summary>
    public static Content Read(Workplace workplace, CancellationToken cancellation) =>
        Read(workplace, ArticleCache.Open(workplace), InputListing.Of(workplace, cancellation), FrozenDictionary<string, Fingerprint>.Empty, (_, _) => { }, cancellation);

    /// <param name="cache">Knows the files that were read before.</param>
    /// <param name="contents">Fingerprints of files that were looked at before, by their names.</param>
    /// <param name="progress">Told after every article read: how many, of how many.</param>
    public static Content Read(
        Workplace workplace, ArticleCache cache, InputListing listing, IReadOnlyDictionary<string, Fingerprint> contents, Action<int, int> progress, CancellationToken cancellation)
    {
        var diagnostics = new List<Diagnostic>(listing.Faults);
        ImmutableArray<InputFile> files = listing.Files;
        var sidecars = Sidecars.Read(files, diagnostics);
        var known = KnowledgeFiles.Read(files, sidecars, diagnostics);
        var articleFiles = new ArticleFiles(new Extractor(known.Knowledge), sidecars, cache, new CacheKey(known.Knowledge), workplace.Today, contents);
        (ImmutableArray<StoredArticle> articles, ImmutableArray<StoredArticle> heldBack) = articleFiles.Read(files, progress, diagnostics, cancellation);
        cache.Save();

        return new Content(
            articles,
            heldBack,
            known,
            EditorsFile.ReadFolder("", files, sidecars, diagnostics),
            [.. files.Where(IsAsset)],
            workplace.Settings.Images == ImageUse.Link ? LocalImages.None : new LocalImages(files),
            [.. diagnostics],
            articleFiles);
    }

    /// <summary>What becomes no page, and stands in none of the folders whose files have a meaning, is carried over.</summary>
    private static bool IsAsset(InputFile file) =>
        !file.IsReserved && file.Extension is not (".md" or ".yml") && file.Folder.Split('/')[0] is not ("articles" or "actors" or "sources" or MirrorFolder.Name);
}
