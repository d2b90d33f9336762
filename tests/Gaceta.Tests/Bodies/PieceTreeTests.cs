using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Tests.Bodies;

public sealed class PieceTreeTests
{
    private const string Text = "0123456789";

    [Fact]
    public void Without_marks_a_text_is_one_piece() => Assert.Equal("0123456789", Shape(PieceTree.Build(Text, [])));

    [Fact]
    public void A_mark_inside_another_is_its_child() =>
        Assert.Equal("0(Quote:1(Mention:23)4)56789", Shape(PieceTree.Build(Text, [Mark(PieceKind.Mention, 2, 4), Mark(PieceKind.Quote, 1, 5)])));

    [Fact]
    public void Of_two_marks_that_cross_the_later_is_cut_and_keeps_its_anchor_once()
    {
        BodyMark late = Mark(PieceKind.Evidence, 3, 7) with { Anchor = "late" };

        ImmutableArray<Piece> pieces = PieceTree.Build(Text, [Mark(PieceKind.Quote, 1, 5), late]);

        Assert.Equal("0(Quote:12(Evidence:34))(Evidence:56)789", Shape(pieces));
        Assert.Equal("late", pieces[1].Children[1].Anchor);
        Assert.Null(pieces[2].Anchor);
    }

    [Fact]
    public void A_link_inside_a_link_leads_nowhere()
    {
        BodyMark outer = Mark(PieceKind.Link, 0, 6) with { Address = "https://example.org/" };
        BodyMark inner = Mark(PieceKind.Mention, 2, 4) with { Path = SitePath.Home };

        ImmutableArray<Piece> pieces = PieceTree.Build(Text, [inner, outer]);

        Assert.Equal("https://example.org/", pieces[0].Address);
        Assert.Null(pieces[0].Children[1].Path);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_the_marks_the_pieces_together_are_the_text(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++)
        {
            BodyMark[] marks = [.. Enumerable.Range(0, random.Next(8)).Select(_ =>
            {
                int start = random.Next(Text.Length);
                return Mark(PieceKind.Mention, start, random.Next(start, Text.Length + 1));
            })];

            Assert.Equal(Text, Words(PieceTree.Build(Text, marks)));
        }
    }

    private static BodyMark Mark(PieceKind kind, int start, int end) => new(new TextSpan(start, end), kind);

    private static string Words(ImmutableArray<Piece> pieces) => string.Concat(pieces.Select(p => p.Text + Words(p.Children)));

    private static string Shape(ImmutableArray<Piece> pieces) =>
        string.Concat(pieces.Select(p => p.Kind == PieceKind.Text ? p.Text : $"({p.Kind}:{Shape(p.Children)})"));
}
