using System.Collections.Frozen;
using Gaceta.Extraction.Lexicons;

namespace Gaceta.Extraction.Actors.Tokens;

/// <summary>The words of one text, each folded and judged once however often it stands there.</summary>
internal sealed class TokenWords
{
    /// <summary>Most words of a text are these; they are found without asking for memory.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Common = Lexicon.All
        .SelectMany(l => l.Languages.Words.Concat(l.Names.Common).Concat(l.Speech.Verbs))
        .Where(word => word.All(char.IsAsciiLetterLower))
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, (string Folded, TokenShape Shape)>.AlternateLookup<ReadOnlySpan<char>> _words =
        new Dictionary<string, (string, TokenShape)>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public (string Folded, TokenShape Shape) this[ReadOnlySpan<char> word]
    {
        get
        {
            if (Common.TryGetValue(word, out string? common))
            {
                return (common, TokenShape.Lower);
            }

            if (!_words.TryGetValue(word, out (string, TokenShape) known))
            {
                string own = word.ToString();
                _words[word] = known = (Folding.Fold(own), WordShapes.Of(word));
            }

            return known;
        }
    }
}
