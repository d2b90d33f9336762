using Gaceta.Extraction.Reading.WebPages;

namespace Gaceta.Extraction.Tests.Reading.WebPages;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("/b?c=d#e", "https://example.org/b?c=d#e")]
    [InlineData("b", "https://example.org/a/b")]
    [InlineData("//other.example/x", "https://other.example/x")]
    [InlineData(" https://example.org/x y ", "https://example.org/x%20y")]
    [InlineData("HTTP://Example.org/X", "HTTP://Example.org/X")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("java\nscript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("mailto:a@example.org", null)]
    [InlineData("http://", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Only_addresses_of_the_web_come_out(string? written, string? expected) =>
        Assert.Equal(expected, WebAddress.Resolve(written, new Uri("https://example.org/a/")));

    [Theory]
    [InlineData("hill.example", "hill.example", true)]
    [InlineData("hill.example", "news.hill.example", true)]
    [InlineData("www.hill.example", "shop.hill.example", true)]
    [InlineData("hill.com.au", "sea.com.au", false)]
    [InlineData("hill.example", "sea.test", false)]
    public void Hosts_of_one_site_end_alike(string one, string other, bool same) => Assert.Equal(same, WebAddress.ShareSite(one, other));

    [Fact]
    public void A_relative_address_on_a_page_without_address_is_none() => Assert.Null(WebAddress.Resolve("/a", null));
}
