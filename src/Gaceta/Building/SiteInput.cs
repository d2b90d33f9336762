using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Fingerprints;
using Gaceta.Input;
using Gaceta.Rendering;
using Gaceta.Rights;
using Gaceta.Settings;

namespace Gaceta.Building;

/// <summary>All that a whole site is made of.</summary>
/// <param name="Program">The program and its theme.</param>
/// <param name="Today">Decides about articles that are held back.</param>
/// <param name="Faults">Of settings and folders.</param>
/// <param name="Files">Names and contents, by name.</param>
internal sealed record SiteInput(
    string Program, SiteSettings Settings, DateOnly Today, ImmutableArray<Diagnostic> Faults, ImmutableArray<(string Name, Fingerprint Content)> Files)
{
    /// <summary>Reads every file of the input once, on all cores: a hundredth of what extracting it takes.</summary>
    /// <param name="listing">Of the input folders.</param>
    /// <returns>Null when one cannot be read: then nobody knows whether it changed.</returns>
    public static SiteInput? Read(Workplace workplace, ThemeComponents theme, InputListing listing, CancellationToken cancellation)
    {
        (string Name, Fingerprint? Content)[] contents = [.. listing.Files.AsParallel().AsOrdered().WithCancellation(cancellation).Select(f => (f.Name, ContentOf(f)))];
        return contents.Any(c => c.Content is null)
            ? null
            : new SiteInput(theme.Identity, workplace.Settings, workplace.Today, [.. workplace.Diagnostics, .. listing.Faults], [.. contents.Select(c => (c.Name, c.Content!.Value))]);
    }

    public Fingerprint Fingerprint() => Fingerprints.Fingerprint.Of(this);

    /// <summary>Stands for all that pages show beside the texts of articles: of those counts only what pages of others show of them.</summary>
    public Fingerprint Around(IEnumerable<PublishedArticle> articles) => Fingerprints.Fingerprint.Of(new Surroundings(
        this with { Files = [.. Files.Where(file => !ArticleFiles.IsArticle(new InputFile(file.Name, "")))] },
        [.. articles.Select(article => article.Surface)]));

    private static Fingerprint? ContentOf(InputFile file) => FileReading.Read(file).Bytes is { } bytes ? Fingerprints.Fingerprint.OfBytes(bytes) : null;

    internal sealed record Surroundings(SiteInput Input, ImmutableArray<string> Articles);
}
