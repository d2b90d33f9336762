namespace Gaceta.Extraction.Tests.Reading.WebPages;

/// <summary>The headline that readers see, beside titles that say less or more.</summary>
public sealed class HeadlineTests
{
    [Theory]
    [InlineData("Herring market closes its doors &amp; goes to court", "Herring market closes its doors - The Nordhaven Courier")]
    [InlineData("The herring market closes its doors", "herring market closes its doors")]
    public void Stays_whole_where_the_page_states_it_so_and_another_title_was_cut(string headline, string cut)
    {
        Article article = PageFixture.Parse($$"""
            <html><head><title>{{cut}}</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"{{headline}}"}</script></head>
            <body><main><h1>{{headline}}</h1>{{PageFixture.Prose(1)}}{{PageFixture.Prose(2)}}</main></body></html>
            """);
        Assert.Equal(headline.Replace("&amp;", "&", StringComparison.Ordinal), article.Title!.Value);
        Assert.Equal(2, article.Body.Blocks.Length);
    }

    [Fact]
    public void Loses_the_name_of_its_section_though_the_page_states_that_too() => Assert.Equal(
        "Herring market closes its doors",
        PageFixture.Parse($"""
            <html><head><title>Opinion | Herring market closes its doors</title><meta property="og:title" content="Herring market closes its doors"></head>
            <body><main><h1><span>Opinion</span> Herring market closes its doors</h1>{PageFixture.Prose(1)}</main></body></html>
            """).Title!.Value);

    [Fact]
    public void A_byline_with_a_town_below_the_standfirst_is_no_paragraph()
    {
        Article article = PageFixture.Parse($"<meta name=\"author\" content=\"Ada Winther\"><article><h1>Herring market closes its doors</h1><p>Traders go to court, as they had said they would.</p><p>By <a>Ada Winther</a> in Nordhaven</p>{PageFixture.Prose(1)}{PageFixture.Prose(2)}</article>");
        Assert.Equal("Ada Winther", article.Byline!.Value);
        Assert.DoesNotContain("Winther", article.Text, StringComparison.Ordinal);
    }
}
