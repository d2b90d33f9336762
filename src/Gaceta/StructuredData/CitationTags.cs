using Gaceta.Citations;
using Gaceta.Extraction;
using Gaceta.Pages;

namespace Gaceta.StructuredData;

/// <summary>
/// The tags by which reference managers save the original of an article as what it is: Highwire Press and Dublin Core, with the publication's
/// name from PRISM. They follow the rules by which Zotero's translator for embedded metadata reads them; the tests list those rules.
/// </summary>
internal static class CitationTags
{
    /// <summary>An unknown year in EDTF. Without a date in the head, a reader would take the first date that the text names for the article's.</summary>
    private const string Unknown = "XXXX";

    public static IEnumerable<HeadMeta> Of(Citation citation)
    {
        yield return new HeadMeta("DC.type", "newspaperArticle");
        yield return new HeadMeta("DC.title", citation.Title);
        yield return new HeadMeta("citation_title", citation.Title);
        foreach (CitedName author in citation.Authors)
        {
            yield return new HeadMeta("DC.creator", author.Inverted);
            if (!IsTornApart(author, citation))
            {
                yield return new HeadMeta("citation_author", author.Inverted);
            }
        }

        foreach (HeadMeta date in Dates(citation))
        {
            yield return date;
        }

        // Not citation_journal_title: that makes it an article of a scholarly journal.
        foreach (HeadMeta meta in Optional(citation))
        {
            yield return meta;
        }
    }

    /// <summary>
    /// Zotero takes the one author "van der Meer, Jan Pieter" for two, as it finds words on both sides of the comma; in <c>DC.creator</c> it does not.
    /// </summary>
    private static bool IsTornApart(CitedName author, Citation citation) =>
        citation.Authors.Length == 1 && author.Parts is { } parts && author.FamilyWithParticle.Contains(' ', StringComparison.Ordinal) && parts.Given.Contains(' ', StringComparison.Ordinal);

    /// <summary>An estimate stays out of the tags that have no way to say so.</summary>
    private static IEnumerable<HeadMeta> Dates(Citation citation)
    {
        yield return new HeadMeta("DC.date", citation.Published?.ToString() ?? Unknown);
        if (citation.Published is { IsApproximate: false } date)
        {
            yield return new HeadMeta("citation_publication_date", date.ToString().Replace('-', '/'));
        }

        if (citation.Published is { IsApproximate: false, Precision: DatePrecision.Day } day)
        {
            yield return new HeadMeta("article:published_time", day.ToString(), IsProperty: true);
        }
    }

    private static IEnumerable<HeadMeta> Optional(Citation citation) => new (string Name, string? Value)[]
    {
        ("prism.publicationName", citation.Source),
        ("DC.publisher", citation.Source),
        ("citation_public_url", citation.Url),
        ("DC.identifier", citation.Url),
        ("citation_language", citation.Language),
        ("DC.language", citation.Language),
    }.Where(meta => meta.Value is not null).Select(meta => new HeadMeta(meta.Name, meta.Value!));
}
