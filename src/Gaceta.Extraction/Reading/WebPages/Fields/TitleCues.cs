using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>Titles that a page states, best first.</summary>
internal static class TitleCues
{
    private static readonly string[] OtherKeys = ["twitter:title", "sailthru.title", "parsely-title", "dc.title", "dcterms.title", "title", "headline"];

    /// <summary>A longer one is no title but an article in the wrong element, in UTF-16 units.</summary>
    private const int LongestTitle = 500;

    /// <summary>The headline is among the first, if a page has more than one.</summary>
    private const int MostHeadlines = 20;

    private const int MostStatements = 30;

    public static ImmutableArray<Cue<string>> Read(Page page)
    {
        string[] names = [.. SiteNameCues.Read(page).Select(c => c.Value).Concat(SiteHost.Labels(page).Where(l => l.Length > 3))];
        Cue<string>[] headlines = [.. Headlines(page).Where(c => !names.Any(n => Slug.Of(n) == Slug.Of(c.Value)))];
        headlines = headlines.Length > 0 ? headlines : [.. StandingWords.Headline(page)];
        Cue<string>[] stated = [.. Stated(page).Select(c => WithoutSite(c, names, headlines)).Where(c => c.Value.Length > 0)];
        return TitleRanking.Rank(headlines, stated);
    }

    private static IEnumerable<Cue<string>> Headlines(Page page) => page.Elements
        .Where(e => e.LocalName is "h1").Take(MostHeadlines)
        .Select(e => new Statement(FoldedText.Of(e), "headline", e).ToCue())
        .Where(c => c.Value.Length is > 0 and <= LongestTitle);

    private static IEnumerable<Cue<string>> Stated(Page page) =>
        Statement.OfLinked(page, "headline").Take(1)
            .Concat(Statement.OfMetas(page, "opengraph", "og:title").Take(1))
            .Concat(Statement.OfItems(page, "headline"))
            .Concat(Statement.OfMetas(page, "meta", OtherKeys))
            .Concat(page.Elements.Where(e => e.LocalName is "title").Take(1).Select(e => new Statement(FoldedText.Fold(e.TextContent), "title-element", e)))
            .Where(s => s.Words.Length <= LongestTitle)
            .Take(MostStatements)
            .Select(s => s.ToCue());

    private static Cue<string> WithoutSite(Cue<string> cue, string[] names, Cue<string>[] headlines)
    {
        string title = SiteSuffix.Remove(cue.Value, names, [.. headlines.Select(h => h.Value)]);
        return new(title, cue.Evidence with { Reads = title == cue.Evidence.Words ? null : title });
    }
}
