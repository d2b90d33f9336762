using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Building;

/// <summary>What the first page tells readers who come back.</summary>
public sealed class LatestDaysTests
{
    [Fact]
    public void Actors_that_no_earlier_article_names_are_new()
    {
        using TestSite site = new TestSite()
            .With("articles/a.md", Article("2026-01-02", "Port Council"))
            .With("articles/b.md", Article("2026-02-19", "Port Council", "Ferry Union"));

        IElement band = Band(site);

        Assert.Contains("14 February 2026 to 20 February 2026: 2 articles", Band(site.With("articles/c.md", Article("2026-02-20", "Port Council"))).TextContent, StringComparison.Ordinal);
        Assert.Equal(["Ferry Union"], Names(band, 0));
    }

    [Fact]
    public void Actors_that_more_articles_name_than_in_the_week_before_come_with_both_numbers()
    {
        using TestSite site = new TestSite()
            .With("articles/a.md", Article("2026-01-02", "Port Council", "Ferry Union"))
            .With("articles/b.md", Article("2026-02-10", "Port Council", "Ferry Union"))
            .With("articles/c.md", Article("2026-02-18", "Port Council", "Ferry Union"))
            .With("articles/d.md", Article("2026-02-19", "Port Council"))
            .With("articles/e.md", Article("2026-02-20", "Port Council"));

        IElement band = Band(site);

        Assert.Equal(["Port Council"], Names(band, 0));
        Assert.Contains("3 after 1", band.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_actor_of_an_undated_article_is_not_called_new()
    {
        using TestSite site = new TestSite()
            .With("articles/a.md", Article("2026-01-02", "Port Council"))
            .With("articles/b.md", Article("2026-02-20", "Ferry Union"))
            .With("articles/c.md", Article("unknown", "Ferry Union"));

        Assert.Empty(Names(Band(site), 0));
    }

    private static IElement Band(TestSite site) => new HtmlParser().ParseDocument(site.Build().Read("index.html")).QuerySelector(".latest")!;

    /// <param name="list">Which of the band's lists.</param>
    private static IEnumerable<string> Names(IElement band, int list) =>
        band.QuerySelectorAll("dl > div").Skip(list).Take(1).SelectMany(div => div.QuerySelectorAll("dd > a")).Select(a => a.TextContent);

    private static string Article(string date, params string[] actors) =>
        $"---\nTitle: Boats of {date} {string.Join(' ', actors)}\nDate: {date}\nActors:\n{string.Concat(actors.Select(a => $"- Name: {a}\n  Kind: organization\n"))}---\n\nThe boats between the islands sail again, the radio said.\n";
}
