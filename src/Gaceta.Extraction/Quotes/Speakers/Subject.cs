namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Whom a sentence is about.</summary>
/// <param name="Actor">Null for somebody who has no name.</param>
internal readonly record struct Subject(ArticleActor? Actor);
