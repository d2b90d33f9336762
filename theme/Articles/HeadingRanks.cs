using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Theme.Articles;

/// <summary>Ranks for the headings of a body, under the page's title and without gaps, whatever ranks the outlet used.</summary>
public static class HeadingRanks
{
    /// <summary>The rank of every block that is a heading; 0 for the others.</summary>
    public static ImmutableArray<int> Of(IEnumerable<Block> blocks)
    {
        int last = 1;
        return [.. blocks.Select(b => b.Kind != BlockKind.Heading ? 0 : last = Math.Clamp(b.Level, 2, last + 1))];
    }

    public static ImmutableArray<int> Of(ImmutableArray<BodyGroup> groups) => Of(groups.Select(g => g.Blocks[0].Block));
}
