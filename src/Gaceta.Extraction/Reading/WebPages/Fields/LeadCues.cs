using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>What a page states as the article's summary.</summary>
internal static class LeadCues
{
    /// <summary>Shorter ones are labels, in UTF-16 units.</summary>
    private const int Shortest = 20;

    public static ImmutableArray<Cue<string>> Read(Page page) =>
        [.. Words(page).Where(w => w.Words.Length >= Shortest).Select(w => PageCue.Of(w.Words, w.Rule, w.Words, w.Element)).DistinctBy(c => (c.Value, c.Evidence.Rule))];

    private static IEnumerable<(string Words, string Rule, IElement Element)> Words(Page page) =>
        page.Metas.Of("og:description").Select(t => (t.Content, "opengraph", t.Element))
            .Concat((page.Linked.Article?.Texts("description") ?? []).Select(w => (w, "json-ld", page.Linked.Article!.Element)))
            .Concat(page.Metas.Of("description", "dc.description", "dcterms.description", "sailthru.description").Select(t => (t.Content, "meta", t.Element)))
            .Concat(page.Metas.Of("twitter:description").Select(t => (t.Content, "twitter", t.Element)))
            .Concat(page.Items.Where(i => i.Element.LocalName is not "meta" && i.Is("description")).Take(1).Select(i => (i.Value, "microdata", i.Element)));
}
