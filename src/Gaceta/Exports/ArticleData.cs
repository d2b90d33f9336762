using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Rights;

namespace Gaceta.Exports;

/// <summary>An article in the digest's data, without its text.</summary>
/// <param name="Id">The slug.</param>
/// <param name="IsTitleDerived">Whether the title was read from the text, the article stating none.</param>
/// <param name="Certainty">How sure the date is; null without one.</param>
/// <param name="Source">Id of the source.</param>
/// <param name="Shown">How much of the text the site shows.</param>
/// <param name="Page">Address of the page below the site's root; the text is in <c>index.json</c> beside it, on a site with twins.</param>
internal sealed record ArticleData(
    string Id,
    string Title,
    bool IsTitleDerived,
    string? Lead,
    EdtfDate? Date,
    Certainty? Certainty,
    ImmutableArray<string> Authors,
    string? Source,
    string? Url,
    string? Lang,
    string? Image,
    ArticleText Shown,
    string Page,
    ImmutableArray<MentionData> Mentions,
    ImmutableArray<QuoteData> Quotes,
    ImmutableArray<EdtfDate> Dates);
