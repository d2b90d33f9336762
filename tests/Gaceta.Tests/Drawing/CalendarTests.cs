using System.Collections.Immutable;
using Gaceta.Pages;
using Theme.Dates;

namespace Gaceta.Tests.Drawing;

public sealed class CalendarTests
{
    [Theory]
    [InlineData(2026, 1, 3, 5)]
    [InlineData(2026, 2, 6, 5)]
    [InlineData(2021, 2, 0, 4)]
    [InlineData(2026, 8, 5, 6)]
    public void A_month_is_cut_into_whole_weeks_from_Monday_on(int year, int month, int emptyCells, int weeks)
    {
        ImmutableArray<CalendarDay?>[] cut = [.. Weeks.Of(Month(year, month))];

        Assert.Equal(weeks, cut.Length);
        Assert.All(cut, week => Assert.Equal(7, week.Length));
        Assert.Equal(emptyCells, cut[0].TakeWhile(day => day is null).Count());
        Assert.Equal(Month(year, month).Days, cut.SelectMany(week => week).OfType<CalendarDay>());
    }

    [Theory]
    [InlineData(9)]
    [InlineData(200)]
    public void More_articles_never_weigh_less(int most)
    {
        int[] days = [.. Enumerable.Range(1, most).Select(articles => Weights.OfDay(articles, most))];
        int[] months = [.. Enumerable.Range(1, 10 * most).Select(articles => Weights.OfMonth(articles, 10 * most))];

        Assert.Equal(days.Order(), days);
        Assert.Equal(months.Order(), months);
        Assert.Equal([1, 2, 3, 4], days.Distinct());
        Assert.Equal([1, 2, 3, 4], months.Distinct());
    }

    [Fact]
    public void The_days_of_a_busy_month_differ_as_those_of_a_quiet_one()
    {
        Assert.Equal([1, 2, 3, 4], new[] { 1, 3, 8, 9 }.Select(articles => Weights.OfDay(articles, 9)));
        Assert.Equal([1, 2, 3, 4], new[] { 8, 16, 32, 64 }.Select(articles => Weights.OfDay(articles, 64)));
    }

    private static CalendarMonth Month(int year, int month) => new(
        year, month, null, 0, [.. Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Select(d => new CalendarDay(new DateOnly(year, month, d), 0, 0, null))]);
}
