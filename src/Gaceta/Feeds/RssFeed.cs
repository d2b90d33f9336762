using System.Xml;
using Gaceta.Output;

namespace Gaceta.Feeds;

/// <summary>
/// A feed in RSS 2.0, with the modules for authors without a mail address (<c>dc:creator</c>), whole texts (<c>content:encoded</c>) and the feed's
/// own address (<c>atom:link</c>). Only for a site whose address is known.
/// </summary>
internal static class RssFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";

    public static ReadOnlyMemory<byte> Write(Feed feed) => XmlFile.Document(xml => Write(xml, FeedTexts.Fill(feed)));

    private static void Write(XmlWriter xml, Feed feed)
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteStartElement("channel");
        XmlFile.Element(xml, "title", feed.Title);
        XmlFile.Element(xml, "link", feed.Site.Of(feed.Page));
        XmlFile.Element(xml, "description", feed.Description ?? feed.Title);
        XmlFile.Element(xml, "language", feed.Language);
        XmlFile.Element(xml, "copyright", feed.Copyright);
        XmlFile.Element(xml, "pubDate", FeedTimes.Rfc822(feed.Updated));
        XmlFile.Element(xml, "generator", "Gaceta");
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
        XmlFile.Element(xml, "title", entry.Title);
        XmlFile.Element(xml, "link", address);
        XmlFile.Element(xml, "guid", address);
        XmlFile.Element(xml, "pubDate", entry.Published is { } published ? FeedTimes.Rfc822(published) : null);
        foreach (string author in entry.Authors)
        {
            xml.WriteElementString("creator", DublinCore, XmlFile.Clean(author));
        }

        foreach (FeedTag actor in entry.Actors)
        {
            XmlFile.Element(xml, "category", actor.Name);
        }

        WriteEnclosure(xml, entry.Image);
        XmlFile.Element(xml, "description", entry.Summary is { } summary ? HtmlText.Encode(summary) : null);
        if (entry.Html is { } html)
        {
            xml.WriteElementString("encoded", Content, XmlFile.Clean(html));
        }

        xml.WriteEndElement();
    }

    /// <summary>RSS asks for a length in bytes; of a picture on another host it is unknown, which the RSS Advisory Board has written as 0.</summary>
    private static void WriteEnclosure(XmlWriter xml, string? image)
    {
        if (image is not null && ImageType.Of(image) is { } type)
        {
            xml.WriteStartElement("enclosure");
            xml.WriteAttributeString("url", XmlFile.Clean(image));
            xml.WriteAttributeString("length", "0");
            xml.WriteAttributeString("type", type);
            xml.WriteEndElement();
        }
    }
}
