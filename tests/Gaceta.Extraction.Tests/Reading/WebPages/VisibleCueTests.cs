namespace Gaceta.Extraction.Tests.Reading.WebPages;

/// <summary>What pages without metadata show their readers.</summary>
public sealed class VisibleCueTests
{
    private static readonly string Prose = string.Concat(Enumerable.Range(1, 4).Select(PageFixture.Prose));

    [Theory]
    [InlineData("<div><div>By Jane Roe</div><div>Posted: May 3, 2025</div></div>")]
    [InlineData("<i>Por Jane Roe</i><br><small>3 de mayo de 2025</small>")]
    [InlineData("<p>3 May 2025 · by Jane Roe</p>")]
    [InlineData("<div class=firma>Jane Roe <span>3 de mayo de 2025, 21:14</span></div>")]
    [InlineData("<ul><li>Jane Roe</li><li>May 3, 2025</li></ul>")]
    [InlineData("<div>3 de mayo de 2025, por Jane Roe</div>")]
    [InlineData("<div>Por <strong>Jane Roe</strong> — Ipuã do Vale</div><div>03/05/2025 10h15</div>", "2025-03-05")]
    [InlineData("<p><span class=fn>By Jane Roe</span>, <abbr class=published title=2025-05-03>3 May</abbr></p>")]
    [InlineData("<div>By: <b>Jane Roe</b></div><div>Posted at 6:45 PM, May 03, 2025 and last updated 9:10 PM, May 04, 2025</div>")]
    [InlineData("<div class=ft-byline><ul><li>Jane Roe</li></ul><div>Port Ann</div><time>May 3, 2025</time></div>")]
    public void The_author_is_read_near_the_headline(string line, string date = "2025-05-03")
    {
        Article article = PageFixture.Parse($"<h1>A day at the harbour</h1>{line}{Prose}");
        Assert.Equal(("Jane Roe", date), (article.Byline?.Value, article.Published?.Value.ToString()));
    }

    [Theory]
    [InlineData("Harbour Post » A day at the harbour")]
    [InlineData("Harbour Post - News - A day at the harbour")]
    [InlineData("A day at the harbour ~ Harbour Post")]
    [InlineData("Harbour Post: A day at the harbour")]
    public void A_title_is_parted_by_what_stands_on_the_page(string title)
    {
        Article article = PageFixture.Parse($"<title>{title}</title><h1><a href=/>Harbour Post</a></h1><h2>A day at the harbour</h2>{Prose}");
        Assert.Equal(("A day at the harbour", "Harbour Post"), (article.Title?.Value, article.SiteName?.Value));
    }

    [Fact]
    public void A_headline_is_never_taken_for_the_site() =>
        Assert.Null(PageFixture.Parse($"<title>A day at the harbour - By lanes</title><h1>A day at the harbour</h1>{Prose}").SiteName);

    [Fact]
    public void References_in_JSON_LD_are_followed()
    {
        Article article = PageFixture.Parse("""
            <script type="application/ld+json">{"@graph":[{"@type":"WebPage","@id":"https://a.example/x","primaryImageOfPage":{"@id":"#i"}},
            {"@type":"ImageObject","@id":"#i","contentUrl":"https://a.example/i.jpg"},
            {"@type":"NewsArticle","headline":"A day","mainEntityOfPage":{"@id":"https://a.example/x"},"image":{"@id":"#i"}}]}</script>
            """ + Prose);
        Assert.Equal(("https://a.example/x", "https://a.example/i.jpg"), (article.Url?.Value, article.Image?.Value));
    }
}
