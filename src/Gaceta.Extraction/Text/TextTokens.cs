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
            if (!CharKinds.Are(text[i], CharKind.White))
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
            count += CharKinds.Are(text[i], CharKind.White) ? 0 : 1;
        }

        return count;
    }

    private static int EndOf(string text, int start)
    {
        CharKind joined = CharKinds.Of(text[start]) & (CharKind.Letter | CharKind.Digit);
        int end = start + 1;
        while (end < text.Length && CharKinds.Are(text[end], joined))
        {
            end++;
        }

        return end;
    }

    private static TextToken Token(string text, TextSpan span)
    {
        char first = text[span.Start];
        if (CharKinds.Are(first, CharKind.Digit))
        {
            return new(TextTokenKind.Number, span, "", NumberOf(text, span));
        }

        if (!CharKinds.Are(first, CharKind.Letter | CharKind.LoneLetter))
        {
            return new(TextTokenKind.Sign, span, char.IsAscii(first) ? Signs[first] : first.ToString(), -1);
        }

        var word = WrittenWord.Of(text.AsSpan(span.Start, span.Length));
        return new(TextTokenKind.Word, span, word.Folded, -1) { Hash = word.Hash, Capital = char.IsUpper(first) };
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
