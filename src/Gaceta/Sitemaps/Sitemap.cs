using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Gaceta.Output;

namespace Gaceta.Sitemaps;

/// <summary>Writes sitemaps after sitemaps.org.</summary>
internal static class Sitemap
{
    /// <summary>As many addresses as one file may hold, by the protocol.</summary>
    public const int Most = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static ReadOnlyMemory<byte> Write(SitemapPart part) => Write("urlset", "url", part.Entries);

    /// <summary>A sitemap of sitemaps.</summary>
    public static ReadOnlyMemory<byte> WriteIndex(SitemapPart parts) => Write("sitemapindex", "sitemap", parts.Entries);

    private static ReadOnlyMemory<byte> Write(string root, string element, ImmutableArray<SitemapEntry> entries) => XmlFile.Document(xml =>
    {
        xml.WriteStartElement(root, Namespace);
        foreach (SitemapEntry entry in entries)
        {
            Write(xml, element, entry);
        }

        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, string element, SitemapEntry entry)
    {
        xml.WriteStartElement(element);
        XmlFile.Element(xml, "loc", entry.Address);
        XmlFile.Element(xml, "lastmod", entry.LastChange?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
