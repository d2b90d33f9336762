using System.Collections.Immutable;
using System.Text.Json;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Settings;

namespace Gaceta.Building;

/// <summary>What a build that came to its end leaves for the next one, which has nothing to do when the input is the same.</summary>
/// <param name="Input">Of the <see cref="SiteInput"/>.</param>
/// <param name="Diagnostics">What it had to say, and the next has to say again.</param>
internal sealed record FinishedBuild(string Input, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <returns>Null when there is none, or it cannot be read.</returns>
    public static FinishedBuild? Read(Workplace workplace)
    {
        try
        {
            return File.Exists(PathOf(workplace)) ? JsonSerializer.Deserialize<FinishedBuild>(File.ReadAllBytes(PathOf(workplace))) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    public void Write(Workplace workplace) => AtomicFile.Write(PathOf(workplace), JsonSerializer.SerializeToUtf8Bytes(this));

    /// <summary>Every output folder has its own.</summary>
    private static string PathOf(Workplace workplace) => Path.Combine(workplace.CacheFolder, $"finished-{ManifestFile.NameOf(workplace)}.json");
}
