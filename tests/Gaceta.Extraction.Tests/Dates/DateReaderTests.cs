using Gaceta.Extraction.Dates;

namespace Gaceta.Extraction.Tests.Dates;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("2026-01-06", "2026-01-06")]
    [InlineData("2026-01-06T23:30:00-05:00", "2026-01-06")]
    [InlineData("2026-01-06T23:30:00Z", "2026-01-06")]
    [InlineData("2026/1/6", "2026-01-06")]
    [InlineData("2026.01.06 07:05", "2026-01-06")]
    [InlineData("20260106", "2026-01-06")]
    [InlineData("20260106T070500Z", "2026-01-06")]
    [InlineData("Tue, 06 Jan 2026 23:30:00 GMT", "2026-01-06")]
    [InlineData("Tue Jan 06 20:07:10 +0000 2026", "2026-01-06")]
    [InlineData("Tuesday, January 6th, 2026", "2026-01-06")]
    [InlineData("JANUARY 6, 2026", "2026-01-06")]
    [InlineData("Jan. 6, 2026, 6:30 p.m. ET", "2026-01-06")]
    [InlineData("Posted at 6:45 PM, Mar 03, 2026", "2026-03-03")]
    [InlineData("mar 3 mar 2026", "2026-03-03")]
    [InlineData("6:30 PM EST, Tue January 6, 2026", "2026-01-06")]
    [InlineData("10:22 am, 6 January 2026", "2026-01-06")]
    [InlineData("6 January 2026", "2026-01-06")]
    [InlineData("the 6th of January, 2026", "2026-01-06")]
    [InlineData("06-Jan-2026", "2026-01-06")]
    [InlineData("06-Jan-26", "2026-01-06")]
    [InlineData("2026 January 6", "2026-01-06")]
    [InlineData("Sept. 6, 2026", "2026-09-06")]
    [InlineData("May 2026", "2026-05")]
    [InlineData("31/12/2025", "2025-12-31")]
    [InlineData("12/31/2025", "2025-12-31")]
    [InlineData("31.12.25", "2025-12-31")]
    [InlineData("6. 1. 2026", "2026-01-06")]
    [InlineData("2026. 1. 6.", "2026-01-06")]
    [InlineData("6th Jan '26", "2026-01-06")]
    public void Every_usual_spelling_is_read(string text, string expected) => Assert.Equal(expected, Read(text, null));

    [Theory]
    [InlineData("6 de enero de 2026", "2026-01-06")]
    [InlineData("Martes, 6 de enero del 2026 a las 7:01", "2026-01-06")]
    [InlineData("06 ENE 2026", "2026-01-06")]
    [InlineData("6 ene. 2026", "2026-01-06")]
    [InlineData("1º de mayo de 2026", "2026-05-01")]
    [InlineData("Enero 6, 2026", "2026-01-06")]
    [InlineData("mié., 7 de ene de 2026, 10:22 a. m.", "2026-01-07")]
    [InlineData("enero de 2026", "2026-01")]
    public void Spanish_spellings_are_read(string text, string expected) => Assert.Equal(expected, Read(text, "es"));

    [Theory]
    [InlineData("Dienstag, 6. Januar 2026", "2026-01-06")]
    [InlineData("le 6 janvier 2026 à 10h22", "2026-01-06")]
    [InlineData("6 août 2026", "2026-08-06")]
    [InlineData("6 января 2026 г.", "2026-01-06")]
    [InlineData("2026年1月6日 星期二", "2026-01-06")]
    [InlineData("6 de março de 2026", "2026-03-06")]
    public void Other_languages_are_read_without_being_told_which(string text, string expected) => Assert.Equal(expected, Read(text, null));

    [Theory]
    [InlineData("05/06/2026", "en", "2026-05-06", "2026-06-05")]
    [InlineData("05/06/2026", "es", "2026-06-05", "2026-05-06")]
    public void An_order_of_digits_that_fits_two_days_is_read_as_the_language_writes_it(string text, string language, string expected, string other)
    {
        Assert.True(DateReader.TryRead(text, language, out DateReading reading));
        Assert.Equal((expected, other), (reading.Value.ToString(), reading.Alternative.ToString()));
    }

    [Theory]
    [InlineData("version 10.2.1")]
    [InlineData("10:22 am")]
    [InlineData("January 6")]
    [InlineData("30/30/2026")]
    [InlineData("call 555-12-3456")]
    [InlineData("2026")]
    [InlineData("")]
    public void What_is_no_date_with_a_year_is_not_read(string text) => Assert.False(DateReader.TryRead(text, "en", out _));

    [Fact]
    public void A_day_that_the_calendar_lacks_leaves_the_month() => Assert.Equal("2026-02", Read("31 February 2026", "en"));

    [Fact]
    public void The_span_holds_the_words_of_the_date_and_no_others()
    {
        const string text = "Published: Tuesday, 6 January 2026, 7:05";
        Assert.True(DateReader.TryRead(text, "en", out DateReading reading));
        Assert.Equal("Tuesday, 6 January 2026", reading.Span.In(text));
    }

    private static string Read(string text, string? language) =>
        DateReader.TryRead(text, language, out DateReading reading) ? reading.Value.ToString() : "none";
}
