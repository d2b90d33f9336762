using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>A page without its tree: the blocks in reading order, and the elements as ranges of them, outer before inner.</summary>
internal sealed record Outline(ImmutableArray<PageBlock> Blocks, ImmutableArray<Region> Regions);
