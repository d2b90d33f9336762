using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Pages;

namespace Theme.Articles;

/// <summary>Blocks that make one element together: the items of a list, the paragraphs of a quotation or of a post.</summary>
/// <param name="Kind">Kind of all its blocks.</param>
/// <param name="Blocks">Never empty.</param>
public sealed record BodyGroup(BlockKind Kind, ImmutableArray<BodyBlock> Blocks)
{
    public static ImmutableArray<BodyGroup> Of(ImmutableArray<BodyBlock> body)
    {
        var groups = ImmutableArray.CreateBuilder<BodyGroup>();
        for (int start = 0, end; start < body.Length; start = end)
        {
            end = start + 1;
            while (end < body.Length && BelongTogether(body[end - 1].Block, body[end].Block))
            {
                end++;
            }

            groups.Add(new BodyGroup(body[start].Block.Kind, body[start..end]));
        }

        return groups.ToImmutable();
    }

    /// <summary>A line of attribution ends what is quoted.</summary>
    private static bool BelongTogether(Block block, Block next) =>
        block.Kind == next.Kind
        && (block.Kind == BlockKind.ListItem
            || (block.Kind is BlockKind.Quotation or BlockKind.Post && block.Attribution is null));
}
