using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Building;

/// <summary>Every file of the site, by path, none of them made yet.</summary>
internal sealed class SitePlan
{
    private SitePlan(ImmutableArray<OutputFile> files, ImmutableArray<Diagnostic> diagnostics)
    {
        Files = files;
        Diagnostics = diagnostics;
        ByPath = files.ToDictionary(f => f.Path);
    }

    /// <summary>By path.</summary>
    public ImmutableArray<OutputFile> Files { get; }

    public IReadOnlyDictionary<SitePath, OutputFile> ByPath { get; }

    /// <summary>Faults and doubts of the whole input, in the order of files.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>
    /// Gathers the files of all pipelines. Of two files with one address, upper and lower case being the same, the first counts, and the other
    /// is a diagnostic.
    /// </summary>
    public static SitePlan Of(IEnumerable<OutputFile> listed, IEnumerable<Diagnostic> diagnostics)
    {
        var files = new SortedDictionary<string, OutputFile>(StringComparer.OrdinalIgnoreCase);
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
            [.. all.Distinct().OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line ?? 0)]);
    }
}
