using System.Text.Json;
using System.Xml.Linq;
using Gaceta.Rights;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Feeds;

/// <summary>Every feed of a whole site, under every setting that changes feeds, keeps the rules of its format.</summary>
public sealed class FeedRuleTests(FeedSite site) : IClassFixture<FeedSite>
{
    public static TheoryData<string> Settings { get; } = ["as it is", "full texts", "only links", "no host"];

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_feed_keeps_every_rule_of_its_format(string settings)
    {
        BuiltSite built = Built(settings);
        string[] feeds = [.. built.Files.Where(f => Path.GetFileNameWithoutExtension(f) == "feed")];

        Assert.True(feeds.Length > 10);
        Assert.All(feeds, feed => Assert.Empty(BrokenRules(feed, built)));
    }

    [Fact]
    public void Without_a_host_there_is_no_feed_in_RSS_and_the_build_says_so_once()
    {
        BuiltSite built = Built("no host");

        Assert.DoesNotContain(built.Files, f => f.EndsWith(".rss", StringComparison.Ordinal));
        Assert.Equal("statiq.json", built.Diagnostic("host-unknown").File);
        Assert.DoesNotContain(site.Built.Diagnostics, d => d.Code == "host-unknown");
    }

    [Fact]
    public void The_rules_notice_a_feed_that_breaks_them()
    {
        var empty = XElement.Parse("<feed xmlns='http://www.w3.org/2005/Atom'><id>relative</id><updated>2026-01-06</updated><entry/></feed>");

        Assert.Equal(9, AtomRules.BrokenBy(empty).Count());
        Assert.Equal(4, RssRules.BrokenBy(XElement.Parse("<rss version='2.0'><channel><link>x</link><item/></channel></rss>")).Count());
        Assert.Equal(4, JsonFeedRules.BrokenBy(JsonElement.Parse("""{ "titel": "x", "items": [ { "id": "1" } ] }""")).Count());
    }

    private BuiltSite Built(string settings) => settings switch
    {
        "full texts" => site.BuiltInFull(),
        "only links" => site.BuiltWith(s => s with { ArticleText = ArticleText.Link }),
        "no host" => site.BuiltWith(s => s with { Host = null }),
        _ => site.Built,
    };

    private static IEnumerable<string> BrokenRules(string feed, BuiltSite built) => Path.GetExtension(feed) switch
    {
        ".atom" => AtomRules.BrokenBy(XElement.Parse(built.Read(feed))),
        ".rss" => RssRules.BrokenBy(XElement.Parse(built.Read(feed))),
        _ => JsonFeedRules.BrokenBy(JsonElement.Parse(built.Read(feed))),
    };
}
