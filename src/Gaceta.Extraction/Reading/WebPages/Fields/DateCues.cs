using System.Collections.Immutable;
using AngleSharp.Dom;
using Gaceta.Extraction.Dates;
using Gaceta.Extraction.Reading.WebPages.Metadata;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>Days of first publication that a page states, best first: the day as the publisher writes it, whatever zone stands beside it.</summary>
internal static class DateCues
{
    private static readonly string[] PublishedKeys =
    [
        "article:published_time", "og:article:published_time", "article:published", "datepublished", "og:published_time", "publishdate", "publish_date", "publish-date", "published_time",
        "pubdate", "publicationdate", "publication_date", "published", "published-date", "datepublication", "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime", "citation_publication_date",
        "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "date", "article_date_original", "article.published", "rnews:datepublished", "displaydate", "originalpublicationdate", "ptime",
    ];

    private static readonly string[] ChangedKeys = ["article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dc.date.modified", "dcterms.modified", "modified_time", "revised"];

    private static readonly string[] CreatedKeys = ["datecreated", "creation_date", "dcterms.created", "dc.date.created"];

    public static ImmutableArray<Cue<EdtfDate>> Read(Page page, string? language)
    {
        ImmutableArray<Cue<EdtfDate>> cues =
        [
            .. Linked(page, language, "datePublished", Certainty.Stated)
                .Concat(Metas(page, language, PublishedKeys, Certainty.Stated))
                .Concat(Items(page, language, "datePublished"))
                .Concat(OfAddress(page))
                .Concat(VisibleDates.Read(page, language))
                .Concat(Linked(page, language, "dateCreated", Certainty.Stated))
                .Concat(Metas(page, language, CreatedKeys, Certainty.Stated))
                .Concat(Metas(page, language, ChangedKeys, Certainty.Inferred))
                .Concat(Linked(page, language, "dateModified", Certainty.Inferred))
                .Concat(VisibleDates.ReadLoose(page, language))
                .DistinctBy(c => (c.Value, c.Evidence.Rule)),
        ];
        return PublisherDay.PutFirst(cues);
    }

    private static IEnumerable<Cue<EdtfDate>> Linked(Page page, string? language, string property, Certainty certainty) =>
        new[] { page.Linked.Article, page.Linked.WebPage }.OfType<JsonLdNode>()
            .SelectMany(node => node.Texts(property).Take(1).SelectMany(words => Read(words, language, "json-ld", node.Element, certainty)));

    private static IEnumerable<Cue<EdtfDate>> Metas(Page page, string? language, string[] keys, Certainty certainty) =>
        page.Metas.Of(keys).SelectMany(tag => Read(tag.Content, language, RuleOf(tag.Key), tag.Element, certainty));

    private static IEnumerable<Cue<EdtfDate>> Items(Page page, string? language, string property) =>
        page.Items.Where(i => i.Element.LocalName is not "meta" && i.Is(property)).Take(1)
            .SelectMany(item => Read(item.Value, language, "microdata", item.Element, Certainty.Stated));

    /// <summary>The day in the address: of the page's own address, or the one that it states.</summary>
    private static IEnumerable<Cue<EdtfDate>> OfAddress(Page page)
    {
        foreach (Cue<string> address in AddressCues.Read(page))
        {
            if (AddressDate.TryRead(address.Value, out DateReading reading))
            {
                return [new(reading.Value, address.Evidence with { Certainty = Certainty.Stated, Rule = "address-date", Words = reading.Span.In(address.Value), Reads = reading.Value.ToString() })];
            }
        }

        return [];
    }

    internal static IEnumerable<Cue<EdtfDate>> Read(string words, string? language, string rule, IElement element, Certainty certainty) =>
        words.Length < 200 && DateReader.TryRead(words, language, out DateReading reading) && reading.Value is { Precision: DatePrecision.Day, Year: >= 1990 }
            ? [PageCue.Of(reading.Value, reading.Value.ToString(), rule, words, element, certainty)]
            : [];

    private static string RuleOf(string key) => key.StartsWith("article:", StringComparison.Ordinal) || key.StartsWith("og:", StringComparison.Ordinal) ? "opengraph"
        : key.StartsWith("dc", StringComparison.Ordinal) && key.Contains('.', StringComparison.Ordinal) ? "dublin-core"
        : "meta";
}
