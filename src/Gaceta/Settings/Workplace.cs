using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Settings;

/// <summary>Where a command works, and under which settings.</summary>
/// <param name="Root">Full path of the folder that holds <c>statiq.json</c> and <c>input</c>.</param>
/// <param name="Today">The day that counts as today, for articles that are held back until their day.</param>
/// <param name="Diagnostics">Faults of the settings.</param>
internal sealed record Workplace(string Root, SiteSettings Settings, DateOnly Today, ImmutableArray<Diagnostic> Diagnostics)
{
    public string OutputFolder => Path.GetFullPath(Settings.OutputPath, Root);

    public string CacheFolder => Path.GetFullPath(Settings.CachePath, Root);

    public IEnumerable<string> InputFolders => Settings.InputPaths.Select(p => Path.GetFullPath(p, Root));
}
