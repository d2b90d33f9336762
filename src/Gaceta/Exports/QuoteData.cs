namespace Gaceta.Exports;

/// <summary>A quote of an article.</summary>
/// <param name="Id">Id of the place on the article's page.</param>
/// <param name="Speaker">Id of the actor; null when the text does not tell.</param>
/// <param name="SpeakerText">The words that name the speaker at the quote.</param>
/// <param name="Statement">Equal for all wordings of one statement: article and place of the first of them. Null when it is quoted once.</param>
internal sealed record QuoteData(string Id, string Text, string? Speaker, string? SpeakerText, string? Cue, string? Statement);
