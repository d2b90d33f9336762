using System.Globalization;
using System.Xml.Linq;

namespace Gaceta.Tests.Feeds;

/// <summary>The rules of the RSS 2.0 specification that a document can break.</summary>
internal static class RssRules
{
    public static IEnumerable<string> BrokenBy(XElement rss)
    {
        XElement[] channels = [.. rss.Elements("channel")];
        return rss.Name == "rss" && (string?)rss.Attribute("version") == "2.0" && channels.Length == 1
            ? Channel(channels[0]).Concat(channels[0].Elements("item").SelectMany(Item)).Concat(SharedGuids(channels[0]))
            : ["the root is no rss 2.0 with one channel"];
    }

    private static IEnumerable<string> Channel(XElement channel) =>
        new[] { "title", "link", "description" }.Where(name => string.IsNullOrEmpty((string?)channel.Element(name))).Select(name => "channel without " + name)
            .Concat(Addresses(channel)).Concat(Dates(channel));

    private static IEnumerable<string> Item(XElement item) =>
        (item.Elements("enclosure").Count() > 1 ? ["two enclosures"] : Enumerable.Empty<string>())
            .Concat(item.Elements("enclosure").Where(e => !Uri.TryCreate((string?)e.Attribute("url"), UriKind.Absolute, out Uri? url) || url.Scheme is not ("http" or "https")).Select(_ => "enclosure without an address"))
            .Concat(item.Elements("enclosure").Where(e => !long.TryParse((string?)e.Attribute("length"), NumberStyles.None, CultureInfo.InvariantCulture, out _)).Select(_ => "enclosure without a length"))
            .Concat(item.Elements("enclosure").Where(e => (string?)e.Attribute("type") is not { Length: > 0 }).Select(_ => "enclosure without a type"))
            .Concat(item.Element("title") is null && item.Element("description") is null ? ["item with neither title nor description"] : [])
            .Concat(item.Elements("author").Where(a => !a.Value.Contains('@', StringComparison.Ordinal)).Select(_ => "author without a mail address"))
            .Concat(Addresses(item)).Concat(Dates(item));

    private static IEnumerable<string> Addresses(XElement parent) =>
        parent.Elements("link").Concat(parent.Elements("guid").Where(g => (string?)g.Attribute("isPermaLink") != "false"))
            .Where(e => !Uri.TryCreate(e.Value, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("http" or "https"))
            .Select(e => $"{e.Name.LocalName} is no address: {e.Value}");

    private static IEnumerable<string> Dates(XElement parent) =>
        parent.Elements().Where(e => e.Name.LocalName is "pubDate" or "lastBuildDate" && e.Name.NamespaceName.Length == 0)
            .Where(e => !DateTime.TryParseExact(e.Value, "ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            .Select(e => "no date of RFC 822: " + e.Value);

    private static IEnumerable<string> SharedGuids(XElement channel) =>
        channel.Elements("item").GroupBy(i => (string?)i.Element("guid")).Where(g => g.Key is not null && g.Count() > 1).Select(g => "two items share the guid " + g.Key);
}
