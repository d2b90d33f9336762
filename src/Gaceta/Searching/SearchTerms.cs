using System.Globalization;
using System.Text;
using Gaceta.Extraction;

namespace Gaceta.Searching;

/// <summary>
/// Cuts text into the terms that search compares: words and numbers, folded; of scripts written without spaces, each character.
/// The script <c>search-engine.js</c> cuts queries in the same way, and the same vectors test both.
/// </summary>
internal static class SearchTerms
{
    /// <summary>Longer runs are addresses and codes that nobody types. The longest words of the sample corpora have 24 letters.</summary>
    public const int MostLetters = 40;

    /// <summary>In text order, repeated as often as they occur.</summary>
    public static IEnumerable<string> Of(string? text)
    {
        int start = -1;
        int position = 0;
        foreach (Rune rune in (text ?? "").EnumerateRunes())
        {
            bool alone = IsWrittenWithoutSpaces(rune);
            if (start >= 0 && (alone || !BelongsToWord(rune)))
            {
                if (Term(text!, start, position) is { } term)
                {
                    yield return term;
                }

                start = -1;
            }

            if (alone)
            {
                yield return rune.ToString();
            }
            else if (start < 0 && BelongsToWord(rune))
            {
                start = position;
            }

            position += rune.Utf16SequenceLength;
        }

        if (start >= 0 && Term(text!, start, position) is { } last)
        {
            yield return last;
        }
    }

    private static string? Term(string text, int start, int end) =>
        end - start <= MostLetters && Folding.Fold(text[start..end]) is { Length: > 0 } term ? term : null;

    private static bool BelongsToWord(Rune rune) => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Kana and Han.</summary>
    private static bool IsWrittenWithoutSpaces(Rune rune) => rune.Value is (>= 0x3041 and <= 0x3096) or (>= 0x30A1 and <= 0x30FA) or (>= 0x3400 and <= 0x9FFF);
}
