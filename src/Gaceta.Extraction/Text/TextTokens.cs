using System.Collections.Immutable;

namespace Gaceta.Extraction;

/// <summary>Cuts a text into words, numbers and other characters.</summary>
internal static class TextTokens
{
    private const int MostDigits = 9;

    private static readonly string[] Signs = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    public static ImmutableArray<TextToken> Of(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<TextToken>(CountOf(text));
        for (int i = 0; i < text.Length;)
        {
            int end = EndOf(text, i);
            if (!char.IsWhiteSpace(text[i]))
            {
                tokens.Add(Token(text, new TextSpan(i, end)));
            }

            i = end;
        }

        return tokens.MoveToImmutable();
    }

    private static int CountOf(string text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; i = EndOf(text, i))
        {
            count += char.IsWhiteSpace(text[i]) ? 0 : 1;
        }

        return count;
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
    private static bool IsWordLetter(char c) => char.IsAscii(c)
        ? char.IsAsciiLetter(c)
        : (char.IsLetter(c) || c is >= '\u0300' and <= '\u036F') && c is not ((>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF'));

    private static TextToken Token(string text, TextSpan span)
    {
        char first = text[span.Start];
        if (char.IsDigit(first))
        {
            return new(TextTokenKind.Number, span, "", NumberOf(text, span));
        }

        if (!char.IsLetter(first) && !IsWordLetter(first))
        {
            return new(TextTokenKind.Sign, span, char.IsAscii(first) ? Signs[first] : first.ToString(), -1);
        }

        (string word, int hash) = Folding.FoldWord(text.AsSpan(span.Start, span.Length));
        return new(TextTokenKind.Word, span, word, -1) { Hash = hash, Capital = char.IsUpper(first) };
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
