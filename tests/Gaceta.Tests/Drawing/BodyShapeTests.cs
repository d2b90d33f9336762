using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Pages;
using Theme.Articles;

namespace Gaceta.Tests.Drawing;

public sealed class BodyShapeTests
{
    [Fact]
    public void Paragraphs_stay_apart_and_the_items_of_a_list_come_together()
    {
        ImmutableArray<BodyGroup> groups = BodyGroup.Of(
            [Block(BlockKind.Paragraph), Block(BlockKind.Paragraph), Item("a", 1), Item("b", 1), Block(BlockKind.Paragraph)]);

        Assert.Equal([1, 1, 2, 1], groups.Select(g => g.Blocks.Length));
    }

    [Fact]
    public void A_line_of_attribution_ends_a_post()
    {
        BodyBlock last = Block(BlockKind.Post) with { Block = new Block(BlockKind.Post, "x") { Attribution = new Attribution("Ana") } };

        ImmutableArray<BodyGroup> groups = BodyGroup.Of([Block(BlockKind.Post), last, Block(BlockKind.Post)]);

        Assert.Equal([2, 1], groups.Select(g => g.Blocks.Length));
    }

    [Fact]
    public void Deeper_items_of_a_list_stand_in_the_item_above_them()
    {
        BodyBlock[] blocks = [Item("a", 1), Item("b", 2), Item("c", 3), Item("d", 2), Item("e", 1)];

        Assert.Equal("a(b(c)d)e", Show(ListItem.Nest(blocks)));
    }

    [Fact]
    public void A_list_that_begins_deep_or_skips_a_depth_loses_no_item()
    {
        BodyBlock[] blocks = [Item("a", 3), Item("b", 1), Item("c", 4)];

        Assert.Equal("ab(c)", Show(ListItem.Nest(blocks)));
    }

    [Theory]
    [InlineData(new[] { 2, 3, 2 }, new[] { 2, 3, 2 })]
    [InlineData(new[] { 4, 6, 3 }, new[] { 2, 3, 3 })]
    [InlineData(new[] { 1, 5 }, new[] { 2, 3 })]
    public void Headings_begin_below_the_title_and_leave_out_no_rank(int[] levels, int[] ranks)
    {
        IEnumerable<Block> headings = levels.Select(l => new Block(BlockKind.Heading, "x") { Level = l });

        Assert.Equal(ranks, HeadingRanks.Of(headings));
    }

    [Fact]
    public void A_mark_that_crosses_the_border_of_a_cell_goes_on_in_the_next_without_its_id()
    {
        var mark = new Piece(PieceKind.Strong, "", [Text("b\tc\nd")]) { Anchor = "id" };

        ImmutableArray<Piece>[][] rows = [.. TableCells.Rows([Text("a "), mark, Text(" e")]).Select(r => r.ToArray())];

        Assert.Equal(["a b|c", "d e"], rows.Select(r => string.Join('|', r.Select(Words))));
        Assert.Equal(["id"], rows.SelectMany(r => r).SelectMany(c => c).Select(p => p.Anchor).OfType<string>());
    }

    private static BodyBlock Block(BlockKind kind) => new(new Block(kind, "x"), [Text("x")]);

    private static BodyBlock Item(string text, int depth) => new(new Block(BlockKind.ListItem, text) { Level = depth }, [Text(text)]);

    private static Piece Text(string text) => new(PieceKind.Text, text, []);

    private static string Words(ImmutableArray<Piece> pieces) => string.Concat(pieces.Select(p => p.Text + Words(p.Children)));

    private static string Show(ImmutableArray<ListItem> items) =>
        string.Concat(items.Select(i => Words(i.Pieces) + (i.Children.IsEmpty ? "" : $"({Show(i.Children)})")));
}
