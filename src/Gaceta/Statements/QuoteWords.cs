using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Statements;

/// <summary>A quote as what it is compared by.</summary>
/// <param name="Shingles">Runs of words, hashed, ascending.</param>
/// <param name="Anchors">What translations leave alike: numbers, names, and the beginnings of long words, which many languages share.</param>
/// <param name="Numbers">Those of the anchors that are numbers.</param>
internal sealed record QuoteWords(
    StatementQuote Source, string Folded, int Words, ImmutableArray<ulong> Shingles, IReadOnlySet<string> Anchors, IReadOnlySet<string> Numbers)
{
    /// <summary>Words in a run: quotes are too short for the four of whole articles, and two words are stock phrases.</summary>
    private const int RunLength = 3;

    /// <summary>Letters of a word that is an anchor; shorter ones begin alike by chance.</summary>
    private const int ShortestLongWord = 5;

    /// <summary>Letters that cognates share: cooperation and cooperación, aggression and agresión.</summary>
    private const int Beginning = 4;

    /// <summary>Letters of a name that is an anchor though it is no long word: Cuba, Haití.</summary>
    private const int ShortestName = 4;

    public static QuoteWords Of(StatementQuote source)
    {
        string[] words = [.. Split(source.Quote.Text)];
        string[] foldedWords = Array.ConvertAll(words, Folding.Fold);
        string folded = string.Join(' ', foldedWords);
        string[] numbers = [.. words.Where(w => char.IsAsciiDigit(w[0]))];
        var anchors = new HashSet<string>(numbers, StringComparer.Ordinal);
        for (int i = 0; i < words.Length; i++)
        {
            if (IsAnchor(words[i], mayBeName: i > 0))
            {
                anchors.Add(BeginningOf(foldedWords[i]));
            }
        }

        IReadOnlySet<string> itsNumbers = numbers.Length == 0 ? FrozenSet<string>.Empty : numbers.ToHashSet(StringComparer.Ordinal);
        return new(source, folded, words.Length, Similarity.Shingles.Of(folded, RunLength), anchors, itsNumbers);
    }

    /// <summary>Whether one of the two has every number of the other.</summary>
    public bool NumbersFit(QuoteWords other) => Numbers.IsSubsetOf(other.Numbers) || other.Numbers.IsSubsetOf(Numbers);

    private static bool IsAnchor(string word, bool mayBeName)
    {
        bool isName = mayBeName && char.IsUpper(word[0]) && word.Length >= ShortestName;
        return char.IsLetter(word[0]) && (isName || word.Length >= ShortestLongWord);
    }

    /// <summary>Without doubled letters, which languages write differently.</summary>
    private static string BeginningOf(string word)
    {
        Span<char> letters = stackalloc char[Beginning];
        int length = 0;
        for (int i = 0; i < word.Length && length < Beginning; i++)
        {
            if (i == 0 || word[i - 1] != word[i])
            {
                letters[length++] = word[i];
            }
        }

        return new string(letters[..length]);
    }

    /// <summary>Letters and digits; the marks inside a number are left out, since 1,200 is 1.200 in other languages.</summary>
    private static IEnumerable<string> Split(string text)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || IsInsideNumber(text, i));
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                yield return text[start..i].Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
                start = -1;
            }
        }
    }

    private static bool IsInsideNumber(string text, int at) =>
        text[at] is '.' or ',' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
}
