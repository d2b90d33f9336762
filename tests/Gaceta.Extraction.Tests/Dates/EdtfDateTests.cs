namespace Gaceta.Extraction.Tests.Dates;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2026", DatePrecision.Year, "2026-01-01", "2026-12-31")]
    [InlineData("2026-02", DatePrecision.Month, "2026-02-01", "2026-02-28")]
    [InlineData("2024-02", DatePrecision.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2026-01-06", DatePrecision.Day, "2026-01-06", "2026-01-06")]
    [InlineData("2026-01-11~", DatePrecision.Day, "2026-01-11", "2026-01-11")]
    [InlineData("0800", DatePrecision.Year, "0800-01-01", "0800-12-31")]
    public void A_date_is_written_as_it_was_read_and_spans_the_days_it_may_mean(string text, DatePrecision precision, string first, string last)
    {
        Assert.True(EdtfDate.TryParse(text, out EdtfDate date));
        Assert.Equal(text, date.ToString());
        Assert.Equal(precision, date.Precision);
        Assert.Equal(text.EndsWith('~'), date.IsApproximate);
        Assert.Equal((first, last), (Iso(date.FirstDay), Iso(date.LastDay)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("26-01-06")]
    [InlineData("2026-1-6")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026-02-29")]
    [InlineData("2026-01-06-01")]
    [InlineData("2026-01-06T10:00")]
    [InlineData("0000-01-01")]
    [InlineData("2026?")]
    [InlineData("２０２６")]
    [InlineData(" 2026")]
    public void What_is_no_date_of_the_calendar_or_not_in_the_format_is_not_read(string? text) =>
        Assert.False(EdtfDate.TryParse(text, out _));

    [Theory]
    [InlineData(2026, 1, 6, true)]
    [InlineData(2024, 2, 29, true)]
    [InlineData(2026, 2, 29, false)]
    [InlineData(0, 1, 1, false)]
    [InlineData(10000, 1, 1, false)]
    [InlineData(2026, null, 6, false)]
    [InlineData(2026, null, null, true)]
    [InlineData(2026, 0, null, false)]
    [InlineData(2026, 1, 0, false)]
    public void Only_numbers_of_the_calendar_make_a_date(int year, int? month, int? day, bool isDate)
    {
        Assert.Equal(isDate, EdtfDate.TryCreate(year, month, day, out _));
        if (!isDate)
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.Of(year, month, day));
        }
    }

    [Theory]
    [InlineData("2026", "2026-07-04", true)]
    [InlineData("2026-01", "2026-01-31", true)]
    [InlineData("2026-01", "2026-02-01", false)]
    [InlineData("2026-01-06", "2026-01-06~", true)]
    [InlineData("2026-01-06", "2026-01-07~", false)]
    public void Dates_agree_when_they_may_mean_the_same_day(string left, string right, bool agree)
    {
        Assert.Equal(agree, Date(left).AgreesWith(Date(right)));
        Assert.Equal(agree, Date(right).AgreesWith(Date(left)));
    }

    [Theory]
    [InlineData(DatePrecision.Year, "2026~")]
    [InlineData(DatePrecision.Month, "2026-01~")]
    [InlineData(DatePrecision.Day, "2026-01-11~")]
    public void A_coarser_date_stays_an_estimate(DatePrecision precision, string expected) =>
        Assert.Equal(expected, Date("2026-01-11~").To(precision).ToString());

    [Fact]
    public void A_date_becomes_no_finer_than_it_is() =>
        Assert.Equal("2026", Date("2026").To(DatePrecision.Day).ToString());

    [Fact]
    public void Dates_stand_by_first_day_then_the_more_precise_then_the_certain_one()
    {
        string[] ordered = ["2025-12-31", "2026-01-01", "2026-01-01~", "2026-01", "2026", "2026-01-02"];
        Assert.Equal(ordered, ordered.Reverse().Select(Date).Order().Select(d => d.ToString()));
    }

    [Fact]
    public void The_date_of_a_day_is_precise_to_the_day_and_certain() =>
        Assert.Equal(Date("2026-01-06"), EdtfDate.OfDay(new DateOnly(2026, 1, 6)));

    private static EdtfDate Date(string text) => EdtfDate.TryParse(text, out EdtfDate date) ? date : throw new ArgumentException(text, nameof(text));

    private static string Iso(DateOnly day) => EdtfDate.OfDay(day).ToString();
}
