using System.Xml;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Searching;

/// <summary>
/// What lets a browser search the digest from its address bar: a description after OpenSearch 1.1, draft 6. It holds absolute addresses, so there is
/// none as long as the site's is unknown.
/// </summary>
internal static class OpenSearch
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";
    private const string MediaType = "application/opensearchdescription+xml";

    /// <summary>The specification's limits, in characters.</summary>
    private const int LongestShortName = 16;
    private const int LongestLongName = 48;
    private const int LongestDescription = 1024;

    public static SitePath Path { get; } = SitePath.OfFile("opensearch.xml");

    public static ReadOnlyMemory<byte> Write(SiteInfo site) => XmlFile.Document(xml =>
    {
        xml.WriteStartElement("OpenSearchDescription", Namespace);
        XmlFile.Element(xml, "ShortName", Cut(site.Title, LongestShortName));
        XmlFile.Element(xml, "LongName", Cut(site.Title, LongestLongName));
        XmlFile.Element(xml, "Description", Cut(site.Description ?? site.Title, LongestDescription));
        XmlFile.Element(xml, "InputEncoding", "UTF-8");
        WriteAddress(xml, "results", "text/html", site.Address.Of(SitePath.Page("search")) + "?q={searchTerms}");
        WriteAddress(xml, "self", MediaType, site.Address.Of(Path)!);
        xml.WriteEndElement();
    });

    private static void WriteAddress(XmlWriter xml, string relation, string type, string template)
    {
        xml.WriteStartElement("Url");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("template", template);
        xml.WriteEndElement();
    }

    /// <summary>Between words where there are several, and never within a character of two units.</summary>
    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        int end = text.LastIndexOf(' ', longest) is > 0 and int space ? space : longest;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)].TrimEnd();
    }
}
