using System.Net;
using Gaceta.Fetching;

namespace Gaceta.Tests.Fetching;

public sealed class RedirectTests
{
    [Theory]
    [InlineData("/b", "https://example.org/b")]
    [InlineData("//news.example/b", "https://news.example/b")]
    [InlineData("https://news.example/b", "https://news.example/b")]
    public void A_target_is_read_against_the_address_that_was_asked(string location, string target) =>
        Assert.Equal(target, Target(location).AbsoluteUri);

    [Fact]
    public void No_step_leads_from_https_back_to_http() =>
        Assert.Contains("expected no step from https to http", Assert.Throws<ExecutionException>(() => Target("http://example.org/b")).Message, StringComparison.Ordinal);

    private static Uri Target(string location)
    {
        using var answer = new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri(location, UriKind.RelativeOrAbsolute) } };
        return Redirect.Target(answer, new Uri("https://example.org/a"));
    }
}
