using System.Collections.Immutable;
using AngleSharp.Dom;
using Gaceta.Extraction.Reading.WebPages.Metadata;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>
/// Authors that a page states, best first: persons before outlets, then by the kind of cue; of two cues that share a name, one that
/// another confirms with more names wins.
/// </summary>
internal static class BylineCues
{
    private static readonly string[] Keys =
    [
        "author", "article:author", "og:article:author", "article:author_name", "sailthru.author", "parsely-author", "dc.creator", "dcterms.creator",
        "byl", "byline", "citation_author", "authors", "cxenseparse:author", "creator",
    ];

    public static ImmutableArray<Cue<string>> Read(Page page)
    {
        string[] sites = [.. SiteNameCues.Read(page).Select(c => c.Value)];
        Candidate[] all = [.. Words(page).Select(w => Candidate.Of(w, sites)).OfType<Candidate>()];
        return [.. all.OrderByDescending(c => c.IsPerson).ThenByDescending(c => IsFuller(c, all)).Select(c => c.Cue).DistinctBy(c => (c.Value, c.Evidence.Rule))];
    }

    private static IEnumerable<AuthorWords> Words(Page page) =>
        Linked(page).Concat(Metas(page)).Concat(Items(page)).Concat(AuthorLines.Read(page)).Concat(OnlyPerson(page));

    private static IEnumerable<AuthorWords> Linked(Page page) =>
        page.Linked.Article is { } article && page.Linked.Names(article, "author").ToArray() is { Length: > 0 } names
            ? [new(names, "json-ld", article.Element)]
            : [];

    /// <summary>Somebody whom JSON-LD describes and ties to nothing: mostly the author, and sometimes the owner of the account that published.</summary>
    private static IEnumerable<AuthorWords> OnlyPerson(Page page) =>
        page.Linked.OnlyPerson is { } person ? [new([.. person.Texts("name")], "json-ld", person.Element)] : [];

    private static IEnumerable<AuthorWords> Metas(Page page) =>
        page.Metas.Of(Keys).GroupBy(t => t.Key).Select(tags => new AuthorWords([.. tags.Select(t => t.Content)], "meta", tags.First().Element));

    private static IEnumerable<AuthorWords> Items(Page page)
    {
        MicrodataProperty[] items = [.. page.Items.Where(i => i.Element.LocalName is not "meta" && i.Is("author"))];
        return items.Length == 0 ? [] : [new([.. items.Select(i => i.Name)], "microdata", items[0].Element)];
    }

    /// <summary>Whether the cue names all that the best one does and more, and a second cue, of other words of the page, agrees.</summary>
    private static bool IsFuller(Candidate candidate, Candidate[] all) =>
        all.First(c => c.IsPerson == candidate.IsPerson) is var best
        && candidate.Names.Count > best.Names.Count && best.Names.All(candidate.Names.Contains)
        && all.Any(c => c.Element != candidate.Element && c.Names.SetEquals(candidate.Names));

    private sealed record Candidate(Cue<string> Cue, IElement Element, HashSet<string> Names, bool IsPerson)
    {
        public static Candidate? Of(AuthorWords words, string[] sites)
        {
            ImmutableArray<AuthorName> names = AuthorNames.Read(words.Words, sites);
            return names.IsEmpty || (words.OnlyPersons && !names[0].IsPerson)
                ? null
                : new(PageCue.Of(string.Join("; ", names.Select(n => n.Text)), words.Rule, string.Join(" | ", words.Words), words.Element),
                    words.Element, [.. names.Select(n => Slug.Of(n.Text))], names[0].IsPerson);
        }
    }
}
