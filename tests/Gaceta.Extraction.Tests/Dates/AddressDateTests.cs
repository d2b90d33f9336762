using Gaceta.Extraction.Dates;

namespace Gaceta.Extraction.Tests.Dates;

public sealed class AddressDateTests
{
    [Theory]
    [InlineData("https://news.example/2026/01/06/a-title", "2026-01-06")]
    [InlineData("https://news.example/20260106/a-title-1123512338.html", "2026-01-06")]
    [InlineData("https://news.example/world/2026-01-06-a-title", "2026-01-06")]
    [InlineData("https://news.example/world/2026/jan/06/a-title", "2026-01-06")]
    public void A_day_in_the_path_is_read(string address, string expected)
    {
        Assert.True(AddressDate.TryRead(address, out DateReading reading));
        Assert.Equal(expected, reading.Value.ToString());
    }

    [Theory]
    [InlineData("https://news.example/story/a-title?updated=20260106")]
    [InlineData("https://news.example/5/6/2026/story")]
    [InlineData("https://news.example/1123512338.html")]
    [InlineData("https://news.example")]
    [InlineData("no address")]
    public void Other_digits_are_no_day(string address) => Assert.False(AddressDate.TryRead(address, out _));
}
