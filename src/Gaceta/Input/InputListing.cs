using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Settings;

namespace Gaceta.Input;

/// <summary>What lay in the input folders when they were looked into.</summary>
/// <param name="Faults">Of folders and links.</param>
internal sealed record InputListing(ImmutableArray<InputFile> Files, ImmutableArray<Diagnostic> Faults)
{
    public static InputListing Of(Workplace workplace, CancellationToken cancellation)
    {
        var faults = new List<Diagnostic>();
        return new InputListing(InputFolder.List(workplace.InputFolders, workplace.Settings.ExcludedPaths, faults, cancellation: cancellation), [.. faults]);
    }
}
