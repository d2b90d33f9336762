using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Gaceta.Checking;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Searching;

public sealed class OpenSearchTests : IDisposable
{
    private readonly TestSite _site = new TestSite().With("articles/a.txt", "Ferry line returns\n\nThe ferry sails again from Monday, the harbour office said on the radio.\n");

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("Tides & <towns>", "Tides & <towns>")]
    [InlineData("The digest of the northern coast and of its many islands", "The digest of")]
    [InlineData("Küstenbeobachtungen", "Küstenbeobachtun")]
    [InlineData("fifteen-letters🦀", "fifteen-letters")]
    public void The_description_keeps_the_rules_of_its_format_whatever_the_site_is_called(string title, string shortName)
    {
        BuiltSite built = Build("digest.example", title);

        var description = XElement.Parse(built.Read("opensearch.xml"));

        Assert.Empty(OpenSearchRules.BrokenBy(description));
        Assert.Equal(shortName, (string?)description.Element(OpenSearchRules.OpenSearch + "ShortName"));
    }

    [Fact]
    public void Every_page_leads_to_the_description_and_that_to_the_field_of_the_search_page()
    {
        BuiltSite built = Build("digest.example", "Tides");

        Assert.All(built.Pages, page =>
        {
            IElement link = Assert.Single(new HtmlParser().ParseDocument(built.Read(page)).QuerySelectorAll("link[rel=search]"));
            Assert.Equal(("application/opensearchdescription+xml", "Tides"), (link.GetAttribute("type"), link.GetAttribute("title")));
        });
        Assert.Contains("template=\"https://digest.example/tides/search/?q={searchTerms}\"", built.Read("opensearch.xml"), StringComparison.Ordinal);
        Assert.Empty(SiteCheck.Of(built.Folder, "/tides/", TestContext.Current.CancellationToken).Faults);
        Assert.Contains("name=\"q\"", built.Read("search/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("digest.example", false)]
    public void Without_a_host_or_a_search_page_there_is_none(string? host, bool search)
    {
        _site.Settings = _site.Settings with { GenerateSearchIndex = search };

        BuiltSite built = Build(host, "Tides");

        Assert.DoesNotContain("opensearch.xml", built.Files);
        Assert.DoesNotContain("opensearch", built.Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_notice_a_description_that_breaks_them()
    {
        var broken = XElement.Parse("<OpenSearchDescription xmlns='http://a9.com/-/spec/opensearch/1.1/'><ShortName>much too long a name</ShortName><ShortName/><Name/><Url template='search/?q={searchTerms}'/><Url type='text/html' template='https://digest.example/'/></OpenSearchDescription>");

        Assert.Equal(
            ["no Description", "ShortName twice", "unknown element Name", "ShortName is too long", "ShortName is no plain text", "Url without type", "Url without an absolute template", "Url of results without searchTerms"],
            OpenSearchRules.BrokenBy(broken));
    }

    private BuiltSite Build(string? host, string title)
    {
        _site.Settings = _site.Settings with { SiteTitle = title, Host = host, LinkRoot = "/tides/" };
        return _site.Build();
    }
}
