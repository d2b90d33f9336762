using Gaceta.Extraction;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Redirects;

public sealed class RedirectPageTests
{
    [Theory]
    [InlineData("/old/name/", "old/name/index.html", "../../articles/ferry/")]
    [InlineData("old name", "old name/index.html", "../articles/ferry/")]
    [InlineData("/archive/1.html", "archive/1.html", "../articles/ferry/")]
    public void A_former_address_leads_to_the_page_with_and_without_scripts(string from, string file, string link)
    {
        using TestSite site = Site(from);
        BuiltSite built = site.Build();
        string page = built.Read(file);

        Assert.Contains($"""<a id="moved" href="{link}">""", page, StringComparison.Ordinal);
        Assert.Contains($"""<noscript><meta http-equiv="refresh" content="0; url={link}" /></noscript>""", page, StringComparison.Ordinal);
        Assert.Contains("assets/redirect.js", page, StringComparison.Ordinal);
        Assert.Contains("location.hash", built.Read("assets/redirect.js"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("https://elsewhere.example/x")]
    [InlineData("/")]
    public void An_address_outside_the_site_is_an_error_and_makes_no_page(string from)
    {
        using TestSite site = Site(from);
        Diagnostic diagnostic = site.Build().Diagnostic("front-matter-value");

        Assert.Equal((Severity.Error, "articles/ferry.md", from), (diagnostic.Severity, diagnostic.File, diagnostic.Found));
    }

    [Fact]
    public void A_page_that_is_there_is_not_replaced_by_a_redirect()
    {
        using TestSite site = Site("/actors/");
        BuiltSite built = site.Build();

        Assert.DoesNotContain("id=\"moved\"", built.Read("actors/index.html"), StringComparison.Ordinal);
        Assert.Equal("actors/index.html", built.Diagnostic("address-taken").File);
    }

    private static TestSite Site(string from) =>
        new TestSite().With("articles/ferry.md", $"---\nTitle: Ferry\nRedirectFrom: \"{from}\"\n---\n\nThe ferry sails again.\n");
}
