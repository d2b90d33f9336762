namespace Gaceta.Extraction.Actors.Tokens;

/// <summary>A word, whatever its place.</summary>
/// <param name="Folded">Without accents, in lower case.</param>
/// <param name="Hash">Of <paramref name="Folded"/>, as <see cref="WordHash"/> has it.</param>
internal readonly record struct TokenWord(string Folded, int Hash, TokenShape Shape);
