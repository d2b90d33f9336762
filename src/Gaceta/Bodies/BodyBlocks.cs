using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Images;
using Gaceta.Pages;

namespace Gaceta.Bodies;

/// <summary>An article's blocks as a page shows them: each with its own share of the marks.</summary>
internal static class BodyBlocks
{
    /// <param name="marks">With spans into the article's text; one that crosses the end of a block is cut there.</param>
    public static ImmutableArray<BodyBlock> Of(Body body, IEnumerable<BodyMark> marks, ImageSources images)
    {
        BodyMark[] sorted = [.. marks.OrderBy(m => m.Span)];
        var blocks = ImmutableArray.CreateBuilder<BodyBlock>(body.Blocks.Length);
        for (int i = 0; i < body.Blocks.Length; i++)
        {
            Block block = Safe(body.Blocks[i]);
            TextSpan span = body.SpanOf(i);
            IEnumerable<BodyMark> own = sorted.Where(m => m.Span.Overlaps(span)).Select(m => Within(m, span)).Concat(block.Inlines.Select(InlineMark));
            blocks.Add(new BodyBlock(block, PieceTree.Build(block.Text, own))
            {
                Image = block.Kind == BlockKind.Image ? images.Of(body.Blocks[i].Address, block.Size) : null,
            });
        }

        return blocks.MoveToImmutable();
    }

    private static Block Safe(Block block) => block with { Address = SafeAddress.OrNull(block.Address) };

    private static BodyMark Within(BodyMark mark, TextSpan block)
    {
        var span = new TextSpan(Math.Max(mark.Span.Start, block.Start), Math.Min(mark.Span.End, block.End));
        return mark with { Span = span.Shift(-block.Start), Anchor = mark.Span.Start >= block.Start ? mark.Anchor : null };
    }

    private static BodyMark InlineMark(Inline inline) => new(inline.Span, inline.Kind switch
    {
        InlineKind.Link => PieceKind.Link,
        InlineKind.Strong => PieceKind.Strong,
        InlineKind.Code => PieceKind.Code,
        _ => PieceKind.Emphasis,
    })
    { Address = SafeAddress.OrNull(inline.Address) };
}
