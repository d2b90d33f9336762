using Gaceta.Extraction.Lexicons;

namespace Gaceta.Extraction.Actors.Tokens;

/// <summary>The words of one text, each folded and judged once however often it stands there.</summary>
internal sealed class TokenWords
{
    private readonly Dictionary<string, TokenWord>.AlternateLookup<ReadOnlySpan<char>> _words =
        new Dictionary<string, TokenWord>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public TokenWord this[ReadOnlySpan<char> word]
    {
        get
        {
            int hash = WordHash.Of(word);
            if (char.IsAsciiLetterLower(word[0]) && KnownWords.Find(word, hash) is { } frequent)
            {
                return new(frequent, hash, TokenShape.Lower);
            }

            if (!_words.TryGetValue(word, out TokenWord known))
            {
                (string folded, int foldedHash) = Folding.FoldWord(word);
                _words[word] = known = new(folded, foldedHash, WordShapes.Of(word));
            }

            return known;
        }
    }
}
