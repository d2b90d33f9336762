namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>That a text introduced somebody by a noun.</summary>
/// <param name="Noun">Its token.</param>
/// <param name="Actor">Null for somebody who has no name: "a source".</param>
internal readonly record struct Introduction(int Noun, ArticleActor? Actor);
