using System.Xml;
using Gaceta.Output;

namespace Gaceta.Feeds;

/// <summary>A feed in Atom (RFC 4287), its archives after RFC 5005.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string History = "http://purl.org/syndication/history/1.0";

    public static ReadOnlyMemory<byte> Write(Feed feed) => XmlFile.Document(xml => Write(xml, FeedTexts.Fill(feed)));

    private static void Write(XmlWriter xml, Feed feed)
    {
        SitePath followed = feed.Page.Beside(FeedFormat.Atom.File);
        SitePath self = feed.Archive?.Self ?? followed;
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        XmlFile.Element(xml, "id", FeedIds.Of(feed.Site, followed));
        XmlFile.Element(xml, "title", feed.Title);
        XmlFile.Element(xml, "subtitle", feed.Description);
        XmlFile.Element(xml, "updated", FeedTimes.Rfc3339(feed.Updated));
        Link(xml, "self", feed.Site.From(self, self), FeedFormat.Atom.MediaType);
        Link(xml, "alternate", feed.Site.From(self, feed.Page), "text/html");
        WriteArchive(xml, feed, self, followed);
        WritePerson(xml, feed.Author);
        XmlFile.Element(xml, "rights", feed.Copyright);
        XmlFile.Element(xml, "generator", "Gaceta");
        foreach (FeedEntry entry in feed.Entries)
        {
            Write(xml, feed.Site, entry, self);
        }

        xml.WriteEndElement();
    }

    private static void WriteArchive(XmlWriter xml, Feed feed, SitePath self, SitePath followed)
    {
        if (feed.Archive is not { } archive)
        {
            return;
        }

        if (archive.Self is not null)
        {
            xml.WriteElementString("archive", History, null);
            Link(xml, "current", feed.Site.From(self, followed), FeedFormat.Atom.MediaType);
        }

        LinkTo(xml, "prev-archive", feed.Site, self, archive.Earlier);
        LinkTo(xml, "next-archive", feed.Site, self, archive.Later);
    }

    private static void Write(XmlWriter xml, SiteAddress site, FeedEntry entry, SitePath self)
    {
        xml.WriteStartElement("entry");
        if (entry.Language is { } language)
        {
            xml.WriteAttributeString("xml", "lang", null, XmlFile.Clean(language));
        }

        XmlFile.Element(xml, "id", FeedIds.Of(site, entry.Page));
        XmlFile.Element(xml, "title", entry.Title);
        XmlFile.Element(xml, "updated", FeedTimes.Rfc3339(entry.Updated));
        XmlFile.Element(xml, "published", entry.Published is { } published ? FeedTimes.Rfc3339(published) : null);
        Link(xml, "alternate", site.From(self, entry.Page), "text/html");
        if (entry.Original is { } original)
        {
            Link(xml, "via", original, "text/html");
        }

        if (entry.Image is { } image && ImageType.Of(image) is { } type)
        {
            Link(xml, "enclosure", image, type);
        }

        foreach (string author in entry.Authors)
        {
            WritePerson(xml, author);
        }

        foreach (FeedTag actor in entry.Actors)
        {
            WriteCategory(xml, actor);
        }

        XmlFile.Element(xml, "summary", entry.Summary);
        WriteContent(xml, entry.Html);
        xml.WriteEndElement();
    }

    private static void WritePerson(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author");
        XmlFile.Element(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void WriteCategory(XmlWriter xml, FeedTag actor)
    {
        xml.WriteStartElement("category");
        xml.WriteAttributeString("term", actor.Id);
        xml.WriteAttributeString("label", XmlFile.Clean(actor.Name));
        xml.WriteEndElement();
    }

    private static void WriteContent(XmlWriter xml, string? html)
    {
        if (html is not null)
        {
            xml.WriteStartElement("content");
            xml.WriteAttributeString("type", "html");
            xml.WriteString(XmlFile.Clean(html));
            xml.WriteEndElement();
        }
    }

    private static void LinkTo(XmlWriter xml, string relation, SiteAddress site, SitePath self, SitePath? target)
    {
        if (target is { } path)
        {
            Link(xml, relation, site.From(self, path), FeedFormat.Atom.MediaType);
        }
    }

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", XmlFile.Clean(address));
        xml.WriteEndElement();
    }
}
