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

    [Fact]
    public void A_relative_address_on_a_page_without_address_is_none() => Assert.Null(WebAddress.Resolve("/a", null));
}
