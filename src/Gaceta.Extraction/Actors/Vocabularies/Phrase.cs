namespace Gaceta.Extraction.Actors.Vocabularies;

/// <summary>A phrase of the lexicons.</summary>
/// <param name="Key">What it stands for: a state's code, an organisation's or institution's name, an office.</param>
/// <param name="Exact">The only spelling that counts, for abbreviations that would be words in small letters; else null.</param>
internal sealed record Phrase(PhraseKind Kind, string Key, string? Exact = null);
