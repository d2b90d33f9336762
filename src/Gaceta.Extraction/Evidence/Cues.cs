using System.Collections.Immutable;

namespace Gaceta.Extraction;

/// <summary>From ranked cues to a choice.</summary>
internal static class Cues
{
    /// <summary>The value of the first cue, with the evidence of all; null when there is none.</summary>
    public static Found<T>? Choose<T>(ImmutableArray<Cue<T>> cues) =>
        cues.IsEmpty ? null : new Found<T>(cues[0].Value, [.. cues.Select(c => c.Evidence).Distinct()]);
}
