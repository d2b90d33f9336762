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

    [Fact]
    public void The_headline_that_the_author_stands_under_may_be_no_first_heading()
    {
        string menu = string.Concat(Enumerable.Range(1, 130).Select(i => $"<h2>Section {i}</h2><a href=/s/{i}>All of section {i}</a>"));
        Article article = PageFixture.Parse(
            $"<title>A day at the harbour - Harbour Post</title><h1><a href=/>Harbour Post</a></h1>{menu}<h2>A day at the harbour</h2><div>By <a href=/x>Jane Roe</a> • May 3, 2025 12:25 pm</div>{Prose}");
        Assert.Equal(("Jane Roe", "2025-05-03"), (article.Byline?.Value, article.Published?.Value.ToString()));
    }

    [Fact]
    public void An_office_beside_the_name_adds_no_author_to_the_one_that_the_page_states() =>
        Assert.Equal("Jane Roe", PageFixture.Parse(
            $"<meta name=author content='Jane Roe'><h1>A day at the harbour</h1><div class=authors>By <span>Jane Roe</span><span>,<br>Deputy CTO, Falk Trusted Technologies</span></div>{Prose}").Byline?.Value);

    [Fact]
    public void A_desk_is_the_author_where_the_page_calls_it_so() =>
        Assert.Equal("Team Harbour", PageFixture.Parse($"<h1>A day at the harbour</h1><span>By <a rel=author href=/author/team>Team Harbour</a></span>{Prose}").Byline?.Value);

    [Fact]
    public void A_person_whom_the_data_tie_to_nothing_is_the_author_only_when_nobody_else_is_named()
    {
        const string Data = """<script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"A day at the harbour"},{"@type":"Person","name":"Ada Norwick"}]}</script>""";
        Assert.Equal("Jane Roe", PageFixture.Parse($"{Data}<h1>A day at the harbour</h1><p>By <a rel=author href=/author/j>Jane Roe</a></p>{Prose}").Byline?.Value);
        Assert.Equal("Ada Norwick", PageFixture.Parse($"{Data}<h1>A day at the harbour</h1>{Prose}").Byline?.Value);
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

    [Theory]
    [InlineData("<!DOCTYPE html>\n<!-- saved from url=(0026)https://hill.example/a-day -->\n<html><head></head><body>", "</body></html>")]
    [InlineData("<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://hill.example/a-day \n saved date: Tue Mar 03 2026\n--><meta charset=utf-8>", "")]
    public void The_address_that_a_browser_writes_into_a_saved_page_is_that_of_the_article(string before, string behind)
    {
        Article article = PageFixture.Parse($"{before}<h1>A day at the harbour</h1>{Prose}<img src=/quay.jpg>{behind}");
        Assert.Equal("https://hill.example/a-day", article.Url?.Value);
        Assert.Equal("saved-from", article.Url?.Evidence[0].Rule);
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
