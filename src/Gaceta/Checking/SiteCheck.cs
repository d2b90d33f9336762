using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Checking;

/// <summary>Looks through a built site for what readers and machines would stumble over. Changes nothing.</summary>
internal sealed class SiteCheck
{
    private SiteCheck(ImmutableArray<CheckedPage> pages, ImmutableArray<Diagnostic> faults) => (Pages, Faults) = (pages, faults);

    /// <summary>By file.</summary>
    public ImmutableArray<CheckedPage> Pages { get; }

    /// <summary>By file and line.</summary>
    public ImmutableArray<Diagnostic> Faults { get; }

    /// <param name="folder">The built site.</param>
    /// <param name="linkRoot">Path under which it is published, with slashes at both ends.</param>
    public static SiteCheck Of(string folder, string linkRoot, CancellationToken cancellation)
    {
        string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        ImmutableArray<CheckedPage> pages =
        [
            .. files.Where(f => f.EndsWith(".html", StringComparison.Ordinal)).AsParallel().AsOrdered().WithCancellation(cancellation)
                .Select(f => PageCheck.Of(f, File.ReadAllText(Path.Combine(folder, f)))),
        ];
        var links = new InternalLinks(files.ToFrozenSet(StringComparer.Ordinal), pages.ToFrozenDictionary(p => p.File, p => p.Anchors, StringComparer.Ordinal), linkRoot);
        IEnumerable<Diagnostic> faults =
        [
            .. pages.SelectMany(p => p.Faults),
            .. pages.SelectMany(links.BrokenOn),
            .. AddressesThatDifferByCase(files),
            .. files.Where(FeedCheck.IsFeed).SelectMany(f => FeedCheck.Of(f, File.ReadAllBytes(Path.Combine(folder, f)))),
        ];
        return new SiteCheck(pages, [.. faults.OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line ?? 0).ThenBy(d => d.Code, StringComparer.Ordinal)]);
    }

    private static IEnumerable<Diagnostic> AddressesThatDifferByCase(string[] files) => files
        .GroupBy(f => f, StringComparer.OrdinalIgnoreCase)
        .Where(g => g.Count() > 1)
        .Select(g => new Diagnostic("address-case", Severity.Error, g.Last(), "Two addresses differ only by case, and are one on many file systems")
        {
            Found = g.First(), Expected = "addresses that differ by more",
        });
}
