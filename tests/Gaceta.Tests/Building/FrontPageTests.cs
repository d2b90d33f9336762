using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Building;

public sealed class FrontPageTests
{
    [Fact]
    public void The_front_page_of_a_large_digest_shows_the_newest_articles_and_leads_to_all_others_by_month()
    {
        using TestSite site = SiteOf(150, articlesADay: 3);

        BuiltSite built = site.Build();
        string home = built.Read("index.html");

        Assert.Contains("Ferry line 39 returns", home, StringComparison.Ordinal);
        Assert.DoesNotContain("Ferry line 40 returns", home, StringComparison.Ordinal);
        Assert.Contains("href=\"dates/2026/01/\"", home, StringComparison.Ordinal);
        Assert.Contains("Ferry line 140 returns", built.Read("dates/2026/01/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_the_front_page_has_no_room_for_says_how_much_more_it_holds()
    {
        using TestSite site = SiteOf(150, articlesADay: 150);

        Assert.Contains("<p class=\"more\"><a href=\"dates/2026/02/20/\">110 more articles</a></p>", site.Build().Read("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void The_front_page_of_a_small_digest_shows_all_of_it_and_no_archive(int articles)
    {
        using TestSite site = SiteOf(articles, articlesADay: 1);

        string home = site.Build().Read("index.html");

        Assert.All(Enumerable.Range(0, articles), i => Assert.Contains($"Ferry line {i} returns<", home, StringComparison.Ordinal));
        Assert.DoesNotContain("class=\"archive\"", home, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"latest\"", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_list_of_a_large_digest_is_spread_over_pages_that_together_show_all_of_it()
    {
        using TestSite site = SiteOf(230, articlesADay: 230);

        BuiltSite built = site.Build();

        foreach ((string list, int count) in new[] { ("actors/harbour-office/", 7), ("sources/the-harbour-news/", 6), ("dates/2026/02/", 6), ("dates/2026/02/20/", 6) })
        {
            string[] pages = [.. built.Pages.Where(p => p == list + "index.html" || p.StartsWith(list + "page/", StringComparison.Ordinal))];
            string all = string.Concat(pages.Select(built.Read));
            Assert.Equal(count, pages.Length);
            Assert.All(Enumerable.Range(0, 230), i => Assert.Contains($"Ferry line {i} returns<", all, StringComparison.Ordinal));
            Assert.All(pages, p => Assert.InRange(built.ReadBytes(p).Length, 1, 60_000));
        }
    }

    private static TestSite SiteOf(int articles, int articlesADay)
    {
        var site = new TestSite();
        for (int i = 0; i < articles; i++)
        {
            DateOnly day = new DateOnly(2026, 2, 20).AddDays(-i / articlesADay);
            site.With($"articles/{i:000}.md", $"---\nTitle: Ferry line {i} returns\nDate: {day:yyyy-MM-dd}\nSource: The Harbour News\nActors:\n- Name: Harbour Office\n  Kind: organization\n---\n\nThe ferry between the islands sails again, the radio said.\n");
        }

        return site;
    }
}
