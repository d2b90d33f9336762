using System.Text.Json;
using System.Xml.Linq;

namespace Gaceta.Tests.Feeds;

public sealed class FeedContentTests(FeedSite site) : IClassFixture<FeedSite>
{
    private static readonly XNamespace Atom = AtomRules.Atom;

    [Fact]
    public void The_newest_twenty_dated_articles_are_in_the_feed_newest_first()
    {
        string[] titles = [.. Entries(Feed("feed.atom")).Select(e => e.Element(Atom + "title")!.Value)];

        Assert.Equal(20, titles.Length);
        Assert.Equal(["Ferry & \"tram\" <return>", "Vuelve el tranvía", "Roof mended", "Museum plans", "Note 25"], titles[..5]);
        Assert.DoesNotContain("Undated note", titles);
    }

    [Theory]
    [InlineData("Ferry & \"tram\" <return>", "2026-02-03T00:00:00Z", "2026-02-10T00:00:00Z")]
    [InlineData("Vuelve el tranvía", "2026-02-02T00:00:00Z", "2026-02-02T00:00:00Z")]
    [InlineData("Roof mended", null, "2026-01-11T00:00:00Z")]
    [InlineData("Museum plans", null, "2025-12-01T00:00:00Z")]
    public void Only_a_certain_day_is_given_as_published(string title, string? published, string updated)
    {
        XElement entry = Entry(title);

        Assert.Equal((published, updated), ((string?)entry.Element(Atom + "published"), (string?)entry.Element(Atom + "updated")));
    }

    [Fact]
    public void An_entry_names_its_authors_its_language_and_its_original_and_is_known_by_its_address()
    {
        XElement entry = Entry("Ferry & \"tram\" <return>");

        Assert.Equal(["Ana Ríos", "Bob Hale"], entry.Elements(Atom + "author").Select(a => a.Value));
        Assert.Equal("https://courier.example/a?b=1&c=2", (string?)AtomRules.Links(entry, "via").Single().Attribute("href"));
        Assert.Equal("https://digest.example/tides/articles/ferry-tram-return/", (string?)entry.Element(Atom + "id"));
        Assert.Equal("es", (string?)Entry("Vuelve el tranvía").Attribute(XNamespace.Xml + "lang"));
    }

    [Fact]
    public void A_character_that_XML_forbids_is_replaced_and_breaks_nothing() =>
        Assert.Contains("The ferry\uFFFD returns & stays.", XElement.Parse(site.BuiltInFull().Read("feed.atom")).Value, StringComparison.Ordinal);

    [Fact]
    public void Letters_of_all_scripts_stay_readable_in_RSS()
    {
        string feed = site.BuiltInFull().Read("feed.rss");

        Assert.Contains("<description>El tranvía vuelve a la ciudad, dijo Elena Duarte.</description>", feed, StringComparison.Ordinal);
        Assert.Contains("&lt;p&gt;El tranvía vuelve", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Actors_and_sources_have_feeds_of_their_own_articles()
    {
        Assert.Equal(2, Entries(Feed("actors/elena-duarte/feed.atom")).Count());
        Assert.Equal("Elena Duarte · Tides & towns", (string?)Feed("actors/elena-duarte/feed.atom").Element(Atom + "title"));
        Assert.All(Entries(Feed("sources/harbour-post/feed.atom")), e => Assert.StartsWith("Note", (string?)e.Element(Atom + "title"), StringComparison.Ordinal));
    }

    [Fact]
    public void Following_the_archives_from_the_feed_gives_every_dated_article_once_more_and_comes_to_an_end()
    {
        var seen = new List<string>();
        XElement feed = Feed("feed.atom");
        while (AtomRules.Links(feed, "prev-archive").SingleOrDefault() is { } earlier)
        {
            string file = ((string)earlier.Attribute("href")!).Replace("https://digest.example/tides/", "", StringComparison.Ordinal);
            feed = Feed(file);
            Assert.NotNull(feed.Element(XNamespace.Get("http://purl.org/syndication/history/1.0") + "archive"));
            Assert.Equal("https://digest.example/tides/feed.atom", (string?)AtomRules.Links(feed, "current").Single().Attribute("href"));
            seen.AddRange(Entries(feed).Select(e => e.Element(Atom + "id")!.Value));
        }

        Assert.Equal(29, seen.Count);
        Assert.Equal(29, seen.Distinct().Count());
    }

    [Fact]
    public void The_same_articles_are_in_all_three_formats_under_one_id()
    {
        IEnumerable<string> atom = Entries(Feed("feed.atom")).Select(e => e.Element(Atom + "id")!.Value);
        IEnumerable<string> rss = XElement.Parse(site.Built.Read("feed.rss")).Descendants("guid").Select(g => g.Value);
        IEnumerable<string> json = JsonElement.Parse(site.Built.Read("feed.json")).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!);

        Assert.Equal(atom, rss);
        Assert.Equal(atom, json);
    }

    [Fact]
    public void A_picture_of_a_known_kind_is_an_enclosure_of_unknown_length()
    {
        const string Picture = "https://courier.example/ferry.JPG?w=800&h=600";
        XElement link = AtomRules.Links(Entry("Ferry & \"tram\" <return>"), "enclosure").Single();
        XElement enclosure = XElement.Parse(site.Built.Read("feed.rss")).Descendants("enclosure").Single();

        Assert.Equal((Picture, "image/jpeg", null), ((string?)link.Attribute("href"), (string?)link.Attribute("type"), (string?)link.Attribute("length")));
        Assert.Equal((Picture, "image/jpeg", "0"), ((string?)enclosure.Attribute("url"), (string?)enclosure.Attribute("type"), (string?)enclosure.Attribute("length")));
        Assert.Empty(AtomRules.Links(Entry("Roof mended"), "enclosure"));
        Assert.Contains("\"image\": \"https://courier.example/picture?id=7\"", site.Built.Read("feed.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_lead_to_their_own_feeds_or_to_the_sites()
    {
        Assert.Contains("""<link rel="alternate" href="feed.atom" type="application/atom&#x2B;xml" title="Tides &amp; towns (Atom)" />""", site.Built.Read("index.html"), StringComparison.Ordinal);
        Assert.Contains("""<a href="feed.rss" type="application/rss&#x2B;xml">RSS</a>""", site.Built.Read("actors/elena-duarte/index.html"), StringComparison.Ordinal);
        Assert.Contains("""<a href="../../feed.json" type="application/feed&#x2B;json">JSON Feed</a>""", site.Built.Read("articles/roof-mended/index.html"), StringComparison.Ordinal);
    }

    private XElement Entry(string title) => Entries(Feed("feed.atom")).Single(e => e.Element(Atom + "title")!.Value == title);

    private XElement Feed(string file) => XElement.Parse(site.Built.Read(file));

    private static IEnumerable<XElement> Entries(XElement feed) => feed.Elements(Atom + "entry");
}
