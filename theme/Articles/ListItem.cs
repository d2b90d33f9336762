using System.Collections.Immutable;
using Gaceta.Pages;

namespace Theme.Articles;

/// <summary>An item of a list with the list inside it.</summary>
/// <param name="Number">In an ordered list; else null.</param>
public sealed record ListItem(ImmutableArray<Piece> Pieces, int? Number, ImmutableArray<ListItem> Children)
{
    /// <summary>The items of one depth with the deeper ones below them; an item deeper than its predecessor by several steps counts as one.</summary>
    public static ImmutableArray<ListItem> Nest(ReadOnlySpan<BodyBlock> blocks)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        for (int start = 0, end; start < blocks.Length; start = end)
        {
            BodyBlock first = blocks[start];
            end = start + 1;
            while (end < blocks.Length && blocks[end].Block.Level > first.Block.Level)
            {
                end++;
            }

            items.Add(new ListItem(first.Pieces, first.Block.Number, Nest(blocks[(start + 1)..end])));
        }

        return items.ToImmutable();
    }
}
