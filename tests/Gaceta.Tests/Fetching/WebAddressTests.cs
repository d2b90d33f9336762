using Gaceta.Fetching;

namespace Gaceta.Tests.Fetching;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://example.org/a", "https://example.org/a")]
    [InlineData("https://example.org/a?utm_source=x&utm_medium=y", "https://example.org/a")]
    [InlineData("https://example.org/a?id=1&FBCLID=z&page=2", "https://example.org/a?id=1&page=2")]
    [InlineData("https://reader:secret@example.org/a#part", "https://example.org/a")]
    [InlineData("https://example.org/a?q=%C3%B1&utm_id=3", "https://example.org/a?q=%C3%B1")]
    [InlineData("http://example.org:8080/a/?id=utm_source", "http://example.org:8080/a/?id=utm_source")]
    public void What_belongs_to_the_reader_is_taken_off(string address, string clean) =>
        Assert.Equal(clean, WebAddress.Clean(new Uri(address)).AbsoluteUri);

    [Theory]
    [InlineData("https://www.Example.org/News/", "http://example.org/News#x")]
    [InlineData("https://example.org", "https://example.org/?gclid=1")]
    [InlineData("https://example.org:443/a", " https://example.org/a ")]
    public void One_page_has_one_key(string one, string other) => Assert.Equal(WebAddress.Key(one), WebAddress.Key(other));

    [Theory]
    [InlineData("https://example.org/a", "https://example.org/A")]
    [InlineData("https://example.org/a?id=1", "https://example.org/a?id=2")]
    [InlineData("https://example.org/a", "https://m.example.org/a")]
    [InlineData("http://example.org:8080/a", "http://example.org/a")]
    public void Two_pages_have_two_keys(string one, string other) => Assert.NotEqual(WebAddress.Key(one), WebAddress.Key(other));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/tmp/a.txt")]
    [InlineData("mailto:desk@example.org")]
    public void What_is_no_address_has_no_key(string? text) => Assert.Null(WebAddress.Key(text));
}
