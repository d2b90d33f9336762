using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Gaceta.Extraction;

namespace Gaceta.Checking;

/// <summary>Whether a feed has what its format demands of every feed and every entry.</summary>
internal static class FeedCheck
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <param name="file">Below the site's folder; no feed unless its ending is one of feeds.</param>
    public static IEnumerable<Diagnostic> Of(string file, byte[] bytes) => FaultsOf(file, bytes)
        .Select(fault => new Diagnostic("feed-invalid", Severity.Error, file, "The feed lacks what its format demands") { Found = fault.Found, Expected = fault.Expected });

    public static bool IsFeed(string file) => Path.GetFileName(file) is var name && name.StartsWith("feed", StringComparison.Ordinal) && Path.GetExtension(name) is ".atom" or ".rss" or ".json";

    private static IEnumerable<(string Found, string Expected)> FaultsOf(string file, byte[] bytes)
    {
        try
        {
            return Path.GetExtension(file) switch
            {
                ".atom" => [.. OfAtom(Load(bytes))],
                ".rss" => [.. OfRss(Load(bytes))],
                _ => [.. OfJson(bytes)],
            };
        }
        catch (Exception e) when (e is XmlException or JsonException)
        {
            return [(e.Message, "well-formed text")];
        }
    }

    private static XElement Load(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XElement.Load(reader);
    }

    private static IEnumerable<(string Found, string Expected)> OfAtom(XElement feed) => feed.Name != Atom + "feed"
        ? [(feed.Name.LocalName, "the root element feed of Atom")]
        : feed.Elements(Atom + "entry").Prepend(feed).SelectMany(e => Missing(e, Atom + "id", Atom + "title", Atom + "updated"));

    private static IEnumerable<(string Found, string Expected)> OfRss(XElement rss) => rss.Element("channel") is not { } channel
        ? [(rss.Name.LocalName, "rss with a channel")]
        : Missing(channel, "title", "link", "description").Concat(channel.Elements("item")
            .Where(i => i.Element("title") is null && i.Element("description") is null)
            .Select(_ => ("an item without title and description", "one of them")));

    private static IEnumerable<(string Found, string Expected)> Missing(XElement parent, params XName[] names) => names
        .Where(name => parent.Element(name) is null)
        .Select(name => (parent.Name.LocalName, $"{parent.Name.LocalName} with {name.LocalName}"));

    private static IEnumerable<(string Found, string Expected)> OfJson(byte[] bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        JsonElement root = json.RootElement;
        foreach (string name in new[] { "version", "title", "items" }.Where(n => !root.TryGetProperty(n, out _)))
        {
            yield return ("a feed without " + name, name);
        }

        int without = root.TryGetProperty("items", out JsonElement items) ? items.EnumerateArray().Count(i => !i.TryGetProperty("id", out _)) : 0;
        if (without > 0)
        {
            yield return ($"{without} items without id", "an id for every item");
        }
    }
}
