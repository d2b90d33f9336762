using System.Xml;

namespace Gaceta.Feeds;

/// <summary>
/// A feed in RSS 2.0, with the modules for authors without a mail address (<c>dc:creator</c>), whole texts (<c>content:encoded</c>) and the feed's
/// own address (<c>atom:link</c>). Only for a site whose address is known. No enclosures: their length in bytes, which RSS asks for, is not
/// known of a picture on another host.
/// </summary>
internal static class RssFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";

    public static ReadOnlyMemory<byte> Write(Feed feed) => XmlText.Document(xml => Write(xml, FeedTexts.Fill(feed)));

    private static void Write(XmlWriter xml, Feed feed)
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteStartElement("channel");
        XmlText.Element(xml, "title", feed.Title);
        XmlText.Element(xml, "link", feed.Site.Of(feed.Page));
        XmlText.Element(xml, "description", feed.Description ?? feed.Title);
        XmlText.Element(xml, "language", feed.Language);
        XmlText.Element(xml, "copyright", feed.Copyright);
        XmlText.Element(xml, "pubDate", FeedTimes.Rfc822(feed.Updated));
        XmlText.Element(xml, "generator", "Gaceta");
        WriteSelf(xml, feed);
        foreach (FeedEntry entry in feed.Entries)
        {
            Write(xml, feed, entry);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteSelf(XmlWriter xml, Feed feed)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", FeedFormat.Rss.MediaType);
        xml.WriteAttributeString("href", feed.Site.Of(feed.Page.Beside(FeedFormat.Rss.File)));
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Feed feed, FeedEntry entry)
    {
        string address = feed.Site.Of(entry.Page)!;
        xml.WriteStartElement("item");
        XmlText.Element(xml, "title", entry.Title);
        XmlText.Element(xml, "link", address);
        XmlText.Element(xml, "guid", address);
        XmlText.Element(xml, "pubDate", entry.Published is { } published ? FeedTimes.Rfc822(published) : null);
        foreach (string author in entry.Authors)
        {
            xml.WriteElementString("creator", DublinCore, XmlText.Clean(author));
        }

        foreach (FeedTag actor in entry.Actors)
        {
            XmlText.Element(xml, "category", actor.Name);
        }

        XmlText.Element(xml, "description", entry.Summary is { } summary ? System.Net.WebUtility.HtmlEncode(summary) : null);
        if (entry.Html is { } html)
        {
            xml.WriteElementString("encoded", Content, XmlText.Clean(html));
        }

        xml.WriteEndElement();
    }
}
