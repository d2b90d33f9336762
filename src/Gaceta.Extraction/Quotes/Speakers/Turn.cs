namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>That somebody spoke.</summary>
/// <param name="Token">Where: the cue, or the first token of the quote.</param>
/// <param name="Speaker">Null for somebody who has no name.</param>
/// <param name="Words">Tokens that name the speaker; null when none do.</param>
/// <param name="Asks">Whether the words are a question.</param>
internal readonly record struct Turn(int Token, ArticleActor? Speaker, (int First, int End)? Words, bool Asks);
