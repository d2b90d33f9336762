using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Gaceta.Extraction;
using Gaceta.Rights;

namespace Gaceta.Exports;

/// <summary>
/// The whole digest as plain data: the document <c>digest.json</c>, and what the tables are made of. The names of its properties, in camel case, are
/// published, and described in <c>digest.schema.json</c> and <c>docs/data.md</c>.
/// </summary>
internal sealed record DigestData(
    [property: JsonPropertyName("$schema"), JsonPropertyOrder(-1)] string Schema,
    string Title,
    string? Description,
    string Language,
    string? Address,
    ImmutableArray<ArticleData> Articles,
    ImmutableArray<ActorData> Actors,
    ImmutableArray<SourceData> Sources);

/// <param name="Id">The slug.</param>
/// <param name="IsTitleDerived">Whether the title was read from the text, the article stating none.</param>
/// <param name="Certainty">How sure the date is; null without one.</param>
/// <param name="Source">Id of the source.</param>
/// <param name="Shown">How much of the text the site shows.</param>
/// <param name="Page">Address of the page below the site's root; the text is in <c>index.json</c> beside it.</param>
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

/// <summary>How an article names an actor.</summary>
/// <param name="Actor">Id of the actor.</param>
/// <param name="Words">The words, as the article has them; null for an actor whom the shown text does not name.</param>
/// <param name="Count">How often it has them.</param>
internal sealed record MentionData(string Actor, string? Words, int Count);

/// <param name="Id">Id of the place on the article's page.</param>
/// <param name="Speaker">Id of the actor; null when the text does not tell.</param>
/// <param name="SpeakerText">The words that name the speaker at the quote.</param>
internal sealed record QuoteData(string Id, string Text, string? Speaker, string? SpeakerText, string? Cue);

/// <param name="IsKnown">Whether an editor's file describes the actor.</param>
/// <param name="Articles">How many articles name the actor.</param>
/// <param name="Page">Null for an actor without a page.</param>
internal sealed record ActorData(string Id, string Name, ActorKind Kind, bool IsKnown, ImmutableArray<string> Variants, int Articles, string? Page);

/// <param name="Host">Host of its addresses; null when unknown.</param>
/// <param name="Articles">How many articles there are of it.</param>
internal sealed record SourceData(string Id, string Name, string? Host, int Articles, string Page);
