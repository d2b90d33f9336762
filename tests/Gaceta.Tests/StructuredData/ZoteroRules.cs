using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Gaceta.Tests.StructuredData;

/// <summary>
/// What Zotero saves of a page that no translator of its own knows, after the rules of its translators "Embedded Metadata" and "RDF" (repository
/// zotero/translators, versions of 2024), as far as they concern news:
/// the type is the one that a tag of journals, books or reports names, else that of DC.type, else an article of a journal where there is a
/// citation_title; Highwire tags win over Dublin Core, and that over Open Graph; the name of the publication is that of PRISM, else DC.source, else
/// og:site_name; without a date in the head the first time element of the page counts; without an author in the head, an element of class byline.
/// A Highwire author who is the only one, and has words with spaces on both sides of a comma, becomes two, unless the language is Spanish and the
/// first of them has two words.
/// </summary>
internal sealed class ZoteroRules(string html)
{
    private readonly IDocument _page = new HtmlParser().ParseDocument(html);

    public string ItemType =>
        Meta("citation_journal_title") is not null ? "journalArticle"
        : Meta("DC.type") ?? (Meta("og:type") == "website" ? "webpage" : Meta("citation_title") is not null ? "journalArticle" : "webpage");

    public string? Title => Meta("citation_title") ?? Meta("DC.title") ?? Meta("og:title");

    public string? PublicationTitle => Meta("prism.publicationName") ?? Meta("DC.source") ?? Meta("og:site_name");

    public string? Date => Meta("citation_publication_date") ?? Meta("DC.date") ?? _page.QuerySelector("time[datetime]")?.GetAttribute("datetime");

    public string? Url => Meta("citation_public_url") ?? Meta("og:url") ?? _page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");

    public string? Language => Meta("citation_language") ?? Meta("DC.language") ?? _page.DocumentElement.GetAttribute("lang");

    public string? Abstract => Meta("citation_abstract") ?? Meta("og:description") ?? Meta("description");

    /// <summary>Family name, comma, given name, where the tag holds a comma; else the last word is taken for the family name.</summary>
    public string[] Creators => Metas("citation_author") is [_, ..] authors ? authors.Length == 1 ? Torn(authors[0]) : authors
        : Metas("DC.creator") is [_, ..] creators ? creators
        : Metas("author") is [_, ..] plain ? plain
        : [.. _page.QuerySelectorAll(".byline, .bylines, .vcard, .article-byline").Select(e => e.TextContent)];

    private string[] Torn(string author)
    {
        string[] parts = author.Split(", ");
        bool isSpanishName = parts.Length == 2 && Meta("citation_language") == "es" && parts[0].Split(' ').Length == 2;
        return parts.Length > 1 && parts[0].Contains(' ', StringComparison.Ordinal) && parts[1].Contains(' ', StringComparison.Ordinal) && !isSpanishName ? parts : [author];
    }

    private string? Meta(string name) => Metas(name).FirstOrDefault();

    private string[] Metas(string name) =>
        [.. _page.QuerySelectorAll($"meta[name='{name}' i], meta[property='{name}' i]").Select(m => m.GetAttribute("content")!).Where(c => c.Length > 0)];
}
