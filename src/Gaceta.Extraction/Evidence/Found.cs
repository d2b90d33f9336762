using System.Collections.Immutable;

namespace Gaceta.Extraction;

/// <summary>A chosen value with all that was read about it. An unknown value is a null <see cref="Found{T}"/>, never an invented one.</summary>
/// <param name="Value">The chosen value.</param>
/// <param name="Evidence">The evidence that decided comes first; then what agrees or disagrees, in order of rank. Never empty.</param>
public sealed record Found<T>(T Value, ImmutableArray<Evidence> Evidence)
{
    /// <summary>Certainty of the evidence that decided.</summary>
    public Certainty Certainty => Evidence[0].Certainty;
}
