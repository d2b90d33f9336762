using System.Text.Json;
using AngleSharp.Html.Parser;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.StructuredData;

public sealed class JsonLdTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public void All_data_of_the_sample_site_are_JSON_of_schema_org()
    {
        JsonElement[] data = [.. sample.Built.Pages.SelectMany(page => DataIn(sample.Built.Read(page)))];

        Assert.All(data, d => Assert.Equal("https://schema.org", d.GetProperty("@context").GetString()));
        Assert.Equal(["BreadcrumbList", "GovernmentOrganization", "Organization", "Person", "WebPage"], data.Select(d => d.GetProperty("@type").GetString()!).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_articles_page_is_based_on_the_original_with_its_outlet_its_actors_and_its_quotes()
    {
        using TestSite site = new TestSite().With("articles/ferry.md", """
            ---
            Title: Ferry line returns
            Published: 2026-01-06
            Source: Island Courier
            Url: https://courier.example/ferry
            ---

            "We sail again from Monday," said the harbour master, Elena Duarte.
            """);
        JsonElement page = DataIn(site.Build().Read("articles/ferry-line-returns/index.html")).Single();
        JsonElement original = page.GetProperty("mainEntity");

        Assert.Equal("https://courier.example/ferry", page.GetProperty("isBasedOn").GetString());
        Assert.Equal(("NewsArticle", "2026-01-06"), (original.GetProperty("@type").GetString(), original.GetProperty("datePublished").GetString()));
        Assert.Equal("Island Courier", original.GetProperty("publisher").GetProperty("name").GetString());
        Assert.Equal("../../actors/elena-duarte/", original.GetProperty("mentions")[0].GetProperty("@id").GetString());
        Assert.Equal("Elena Duarte", original.GetProperty("mentions")[0].GetProperty("name").GetString());
        Assert.Equal("../../actors/elena-duarte/", original.GetProperty("hasPart")[0].GetProperty("spokenByCharacter").GetProperty("@id").GetString());
    }

    [Fact]
    public void A_title_that_would_end_the_script_element_does_not()
    {
        using TestSite site = new TestSite().With("articles/ferry.md", "---\nTitle: \"</script><script>alert(1)</script>\"\n---\n\nThe ferry sails again.\n");
        BuiltSite built = site.Build();
        string html = built.Read(built.Pages.Single(p => p.StartsWith("articles/", StringComparison.Ordinal)));

        Assert.Equal("</script><script>alert(1)</script>", DataIn(html).Single().GetProperty("name").GetString());
        Assert.DoesNotContain(new HtmlParser().ParseDocument(html).Scripts, s => s.TextContent == "alert(1)");
    }

    [Fact]
    public void Search_engines_are_sent_to_the_original_of_a_full_copy_and_to_the_page_of_an_excerpt()
    {
        using TestSite site = new TestSite()
            .With("articles/full.md", "---\nTitle: Full\nUrl: https://courier.example/full\n---\n\nThe ferry sails again.\n")
            .With("articles/part.md", "---\nTitle: Part\nUrl: https://courier.example/part\nArticleText: excerpt\n---\n\nThe tram runs again.\n");
        site.Settings = site.Settings with { Host = "digest.example" };
        BuiltSite built = site.Build();

        Assert.Contains("""<link rel="canonical" href="https://courier.example/full" />""", built.Read("articles/full/index.html"), StringComparison.Ordinal);
        Assert.Contains("""<link rel="canonical" href="https://digest.example/articles/part/" />""", built.Read("articles/part/index.html"), StringComparison.Ordinal);
    }

    private static IEnumerable<JsonElement> DataIn(string html) =>
        new HtmlParser().ParseDocument(html).QuerySelectorAll("script[type='application/ld+json']").Select(s => JsonElement.Parse(s.TextContent));
}
