using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Rights;

namespace Gaceta.Building;

/// <summary>Every file of the site, by path, none of them made yet.</summary>
internal sealed class SitePlan
{
    private ImmutableDictionary<SitePath, OutputFile> _replaced = ImmutableDictionary<SitePath, OutputFile>.Empty;

    private SitePlan(ImmutableArray<OutputFile> files, ImmutableArray<PublishedArticle> articles, ImmutableArray<Diagnostic> diagnostics)
    {
        Files = files;
        Articles = articles;
        Diagnostics = diagnostics;
    }

    /// <summary>By path, as they were planned.</summary>
    public ImmutableArray<OutputFile> Files { get; }

    /// <summary>Those of the digest, in its order.</summary>
    public ImmutableArray<PublishedArticle> Articles { get; }

    /// <summary>Faults and doubts of the whole input, in the order of files.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The file with a path; null when the site has none.</summary>
    public OutputFile? Find(SitePath path) => _replaced.GetValueOrDefault(path) ?? Planned(path);

    /// <summary>The same plan with other files in the place of some.</summary>
    public SitePlan With(IEnumerable<OutputFile> files) =>
        new(Files, Articles, Diagnostics) { _replaced = _replaced.SetItems(files.Select(f => KeyValuePair.Create(f.Path, f))) };

    /// <summary>
    /// Gathers the files of all pipelines. Of two files with one address, upper and lower case being the same, the first counts, and the other
    /// is a diagnostic.
    /// </summary>
    public static SitePlan Of(IEnumerable<OutputFile> listed, ImmutableArray<PublishedArticle> articles, IEnumerable<Diagnostic> diagnostics)
    {
        var files = new Dictionary<string, OutputFile>(StringComparer.OrdinalIgnoreCase);
        var all = new List<Diagnostic>(diagnostics);
        foreach (OutputFile file in listed)
        {
            if (!files.TryAdd(file.Path.File, file))
            {
                all.Add(new Diagnostic("address-taken", Severity.Error, file.Path.File, "Two files want this address; the second is not published")
                {
                    Found = files[file.Path.File].Path.File, Expected = "one file for each address",
                });
            }
        }

        return new SitePlan(
            [.. files.Values.OrderBy(f => f.Path)],
            articles,
            [.. all.Distinct().OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line ?? 0)]);
    }

    private OutputFile? Planned(SitePath path)
    {
        int index = Files.AsSpan().BinarySearch(new Place(path));
        return index < 0 ? null : Files[index];
    }

    private readonly struct Place(SitePath path) : IComparable<OutputFile>
    {
        public int CompareTo(OutputFile? other) => other is null ? 1 : path.CompareTo(other.Path);
    }
}
