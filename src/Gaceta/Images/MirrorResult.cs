using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Images;

/// <summary>What came of fetching pictures.</summary>
/// <param name="Copied">Number of new copies.</param>
/// <param name="Faults">One for every picture that is still missing, by article.</param>
internal sealed record MirrorResult(int Copied, ImmutableArray<Diagnostic> Faults)
{
    public override string ToString() => $"{Copied} {(Copied == 1 ? "picture" : "pictures")} copied{(Faults.IsEmpty ? "" : $", {Faults.Length} not")}";
}
