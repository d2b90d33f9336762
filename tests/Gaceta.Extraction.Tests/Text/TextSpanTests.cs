namespace Gaceta.Extraction.Tests.Text;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(0, 5, 2, 3, true, true)]
    [InlineData(0, 5, 0, 5, true, true)]
    [InlineData(0, 5, 4, 6, false, true)]
    [InlineData(0, 5, 5, 6, false, false)]
    [InlineData(0, 5, 7, 9, false, false)]
    public void Spans_contain_and_overlap_others_by_their_units(int start, int end, int otherStart, int otherEnd, bool contains, bool overlaps)
    {
        var span = new TextSpan(start, end);
        var other = new TextSpan(otherStart, otherEnd);
        Assert.Equal(contains, span.Contains(other));
        Assert.Equal(overlaps, span.Overlaps(other));
        Assert.Equal(overlaps, other.Overlaps(span));
    }

    [Fact]
    public void A_span_gives_its_words_and_moves()
    {
        TextSpan span = TextSpan.At(4, 5);
        Assert.Equal("ferry", span.In("The ferry sails"));
        Assert.Equal(5, span.Length);
        Assert.Equal(new TextSpan(7, 12), span.Shift(3));
    }

    [Fact]
    public void A_span_outside_the_text_throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(3, 9).In("short"));

    [Fact]
    public void An_outer_span_stands_before_its_inner_ones()
    {
        TextSpan[] ordered = [new(0, 9), new(0, 4), new(2, 3), new(5, 9)];
        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.True(ordered[0] < ordered[1]);
        Assert.True(ordered[3] >= ordered[2]);
    }
}
