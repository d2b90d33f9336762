using System.Globalization;
using System.Xml.Linq;

namespace Gaceta.Tests.Feeds;

/// <summary>The MUSTs of RFC 4287 that a document can break, and of RFC 5005 for archives. Each gives the broken rule, in order of the document.</summary>
internal static class AtomRules
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly string[] Once = ["id", "title", "updated", "subtitle", "rights", "generator", "icon", "logo", "published", "summary", "content", "source"];

    public static IEnumerable<string> BrokenBy(XElement feed)
    {
        if (feed.Name != Atom + "feed")
        {
            return ["4.1.1: the root is no feed"];
        }

        XElement[] entries = [.. feed.Elements(Atom + "entry")];
        return Container(feed)
            .Concat(entries.SelectMany(Container))
            .Concat(entries.SelectMany(Entry))
            .Concat(feed.Element(Atom + "author") is null && entries.Any(e => e.Element(Atom + "author") is null) ? ["4.1.1: neither the feed nor every entry has an author"] : [])
            .Concat(entries.GroupBy(e => (string?)e.Element(Atom + "id") + e.Element(Atom + "updated")).Where(g => g.Count() > 1).Select(g => "4.1.1: two entries share id and updated " + g.Key))
            .Concat(feed.Descendants(Atom + "author").Where(a => a.Elements(Atom + "name").Count() != 1).Select(_ => "3.2.1: a person without one name"))
            .Concat(feed.Descendants(Atom + "category").Where(c => (string?)c.Attribute("term") is null).Select(_ => "4.2.2.1: a category without term"))
            .Concat(feed.Descendants(Atom + "link").Where(l => !IsIri((string?)l.Attribute("href"), UriKind.RelativeOrAbsolute)).Select(_ => "4.2.7.1: a link without address"));
    }

    /// <summary>What holds for a feed and for an entry.</summary>
    private static IEnumerable<string> Container(XElement element)
    {
        foreach (string required in new[] { "id", "title", "updated" }.Where(name => element.Element(Atom + name) is null))
        {
            yield return $"4.1: {element.Name.LocalName} without {required}";
        }

        foreach (string twice in Once.Where(name => element.Elements(Atom + name).Count() > 1))
        {
            yield return $"4.1: {twice} twice";
        }

        if (!IsIri((string?)element.Element(Atom + "id"), UriKind.Absolute))
        {
            yield return "4.2.6: an id that is no absolute IRI";
        }

        foreach (XElement date in element.Elements().Where(e => e.Name.LocalName is "updated" or "published" && !IsDate(e.Value)))
        {
            yield return "3.3: no date-time of RFC 3339: " + date.Value;
        }

        foreach (IGrouping<string, XElement> alternates in Links(element, "alternate").GroupBy(l => $"{(string?)l.Attribute("type")} {(string?)l.Attribute("hreflang")}").Where(g => g.Count() > 1))
        {
            yield return "4.1: two alternates of one type and language: " + alternates.Key;
        }
    }

    private static IEnumerable<string> Entry(XElement entry)
    {
        if (entry.Element(Atom + "content") is null && !Links(entry, "alternate").Any())
        {
            yield return "4.1.2: an entry with neither content nor alternate";
        }

        foreach (XElement text in entry.Elements().Where(e => e.Name.LocalName is "title" or "summary" or "rights" && (string?)e.Attribute("type") is not (null or "text" or "html" or "xhtml")))
        {
            yield return "3.1.1: an unknown type of text in " + text.Name.LocalName;
        }
    }

    public static IEnumerable<XElement> Links(XElement element, string relation) =>
        element.Elements(Atom + "link").Where(l => ((string?)l.Attribute("rel") ?? "alternate") == relation);

    private static bool IsIri(string? text, UriKind kind) => !string.IsNullOrEmpty(text) && Uri.TryCreate(text, kind, out _);

    private static bool IsDate(string text) =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
