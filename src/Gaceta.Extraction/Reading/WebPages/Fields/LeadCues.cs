using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>What a page states as the article's summary.</summary>
internal static class LeadCues
{
    /// <summary>Shorter ones are labels, in UTF-16 units.</summary>
    private const int Shortest = 20;

    public static ImmutableArray<Cue<string>> Read(Page page) =>
        [.. Statements(page).Where(s => s.Words.Length >= Shortest).Select(s => s.ToCue()).DistinctBy(c => (c.Value, c.Evidence.Rule))];

    private static IEnumerable<Statement> Statements(Page page) =>
        Statement.OfMetas(page, "opengraph", "og:description")
            .Concat(Statement.OfLinked(page, "description"))
            .Concat(Statement.OfMetas(page, "meta", "description", "sailthru.description"))
            .Concat(Statement.OfMetas(page, "dublin-core", "dc.description", "dcterms.description"))
            .Concat(Statement.OfMetas(page, "twitter", "twitter:description"))
            .Concat(Statement.OfItems(page, "description"));
}
