using System.Collections.Immutable;

namespace Gaceta.Citations;

/// <summary>What a file for reference managers is made of.</summary>
internal sealed record CitationList(ImmutableArray<Citation> Citations);
