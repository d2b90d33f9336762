using System.Collections.Immutable;
using AngleSharp.Dom;
using Gaceta.Extraction.Reading.WebPages.MainText;
using Gaceta.Extraction.Reading.WebPages.Metadata;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>Authors that a page states, best first: persons before outlets, and among these by the kind of cue.</summary>
internal static class BylineCues
{
    private static readonly string[] Keys =
        ["author", "article:author", "og:article:author", "sailthru.author", "parsely-author", "dc.creator", "dcterms.creator", "byl", "byline", "citation_author", "authors", "article:author_name", "twitter:data1", "cxenseparse:author", "creator"];

    private static readonly string[] AuthorWords = ["byline", "author", "authors", "writer", "reporter", "autor", "autores", "bylines"];

    public static ImmutableArray<Cue<string>> Read(Page page)
    {
        string[] sites = [.. SiteNameCues.Read(page).Select(c => c.Value)];
        var cues = Words(page)
            .Select(w => (w, Names: AuthorNames.Read(w.Words, sites)))
            .Where(p => !p.Names.IsEmpty)
            .Select(p => (Cue: PageCue.Of(string.Join("; ", p.Names.Select(n => n.Text)), p.w.Rule, string.Join(" | ", p.w.Words), p.w.Element), Person: p.Names.All(n => n.IsPerson)))
            .ToArray();
        return [.. cues.OrderByDescending(c => c.Person).Select(c => c.Cue).DistinctBy(c => (c.Value, c.Evidence.Rule))];
    }

    private static IEnumerable<(string[] Words, string Rule, IElement Element)> Words(Page page)
    {
        if (page.Linked.Article is { } article && page.Linked.Names(article, "author").ToArray() is { Length: > 0 } linked)
        {
            yield return (linked, "json-ld", article.Element);
        }

        foreach (var tags in page.Metas.Of(Keys).GroupBy(t => t.Key))
        {
            yield return ([.. tags.Select(t => t.Content)], "meta", tags.First().Element);
        }

        MicrodataProperty[] items = [.. page.Items.Where(i => i.Element.LocalName is not "meta" && i.Is("author"))];
        if (items.Length > 0)
        {
            yield return ([.. items.Select(NameIn)], "microdata", items[0].Element);
        }

        IElement[] links = [.. page.Elements.Where(e => e.LocalName is "a" && e.GetAttribute("rel")?.Contains("author", StringComparison.OrdinalIgnoreCase) == true)];
        if (links.Length > 0)
        {
            yield return ([FoldedText.Of(links[0])], "author-link", links[0]);
        }

        foreach (IElement element in page.Elements.Where(e => ElementWords.Of(e).Any(AuthorWords.Contains)))
        {
            if (FoldedText.Of(element) is { Length: > 3 and < 100 } words)
            {
                yield return ([words], "author-line", element);
            }
        }
    }

    private static string NameIn(MicrodataProperty author) =>
        author.Element.QuerySelector("[itemprop~=name]") is { } name ? new MicrodataProperty(name).Value : author.Value;
}
