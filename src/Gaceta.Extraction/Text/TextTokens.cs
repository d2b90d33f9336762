using System.Collections.Immutable;

namespace Gaceta.Extraction;

/// <summary>Cuts a text into words, numbers and other characters.</summary>
internal static class TextTokens
{
    private const int MostDigits = 9;

    /// <summary>News has about one word or sign to five letters and spaces.</summary>
    private const int LettersToAToken = 5;

    private static readonly string[] Signs = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    public static ImmutableArray<TextToken> Of(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<TextToken>((text.Length / LettersToAToken) + 1);
        for (int i = 0; i < text.Length;)
        {
            int end = EndOf(text, i);
            if (!char.IsWhiteSpace(text[i]))
            {
                tokens.Add(Token(text, new TextSpan(i, end)));
            }

            i = end;
        }

        return tokens.DrainToImmutable();
    }

    private static int EndOf(string text, int start)
    {
        int end = start + 1;
        bool digits = char.IsDigit(text[start]);
        if (digits || IsWordLetter(text[start]))
        {
            while (end < text.Length && (digits ? char.IsDigit(text[end]) : IsWordLetter(text[end])))
            {
                end++;
            }
        }

        return end;
    }

    /// <summary>Han and Hangul write no spaces between words and numbers' marks: each character stands for itself.</summary>
    private static bool IsWordLetter(char c) =>
        (char.IsLetter(c) || c is >= '\u0300' and <= '\u036F') && c is not ((>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF'));

    private static TextToken Token(string text, TextSpan span)
    {
        char first = text[span.Start];
        if (char.IsDigit(first))
        {
            return new(TextTokenKind.Number, span, "", NumberOf(text, span));
        }

        return char.IsLetter(first) || IsWordLetter(first)
            ? new(TextTokenKind.Word, span, Folding.Fold(text.AsSpan(span.Start, span.Length)), -1) { Capital = char.IsUpper(first) }
            : new(TextTokenKind.Sign, span, char.IsAscii(first) ? Signs[first] : first.ToString(), -1);
    }

    private static int NumberOf(string text, TextSpan span)
    {
        if (span.Length > MostDigits)
        {
            return -1;
        }

        int number = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            number = (number * 10) + (int)char.GetNumericValue(text[i]);
        }

        return number;
    }
}
