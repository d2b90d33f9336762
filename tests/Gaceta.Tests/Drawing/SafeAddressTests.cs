using Theme.Layout;

namespace Gaceta.Tests.Drawing;

public sealed class SafeAddressTests
{
    [Theory]
    [InlineData("https://example.org/a?b=c:d")]
    [InlineData("HTTP://EXAMPLE.ORG")]
    [InlineData("mailto:desk@example.org")]
    [InlineData("../../dates/2026/01/06/")]
    [InlineData("notes/a:b")]
    [InlineData("?time=10:30")]
    [InlineData("#part:2")]
    public void Addresses_that_only_lead_somewhere_pass(string address) => Assert.Equal(address, SafeAddress.Of(address));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JavaScript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    [InlineData(null)]
    public void Addresses_that_could_do_more_do_not(string? address) => Assert.Null(SafeAddress.Of(address));

    [Theory]
    [InlineData("https://www.example.org/a", "example.org")]
    [InlineData("https://news.example.org:8080/", "news.example.org")]
    [InlineData("no address", "no address")]
    public void A_host_is_named_as_readers_know_it(string address, string host) => Assert.Equal(host, SafeAddress.HostOf(address));
}
