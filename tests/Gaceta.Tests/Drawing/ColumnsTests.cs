using Gaceta.Pages;
using Theme.Timelines;

namespace Gaceta.Tests.Drawing;

public sealed class ColumnsTests
{
    [Fact]
    public void A_column_stands_on_the_line_and_an_empty_one_is_not_drawn() =>
        Assert.Equal("M10 40h7.5v-10h-7.5z", Columns.Path([default, new(1, 0, 0)], 10, _ => 0, c => c.Published * 10));

    [Fact]
    public void What_lies_below_the_line_is_drawn_downwards() =>
        Assert.Equal("M0 42h7.5v8h-7.5z", Columns.Path([new(0, 0, 1)], 10, _ => -2, _ => -10));

    [Theory]
    [InlineData(0, 100, 0)]
    [InlineData(1, 100, 4)]
    [InlineData(25, 100, 20)]
    [InlineData(100, 100, 40)]
    [InlineData(400, 100, 40)]
    public void Heights_grow_with_the_root_of_the_count_and_the_smallest_is_seen(int count, int most, double height) =>
        Assert.Equal(height, Columns.Height(count, most, Columns.Above));

    [Fact]
    public void The_scale_counts_certain_and_estimated_articles_together() =>
        Assert.Equal(new TimelineColumn(5, 0, 7), Columns.Scale([new(2, 3, 1), new(4, 0, 7)]));
}
