using System.Collections.Immutable;

namespace Gaceta.Extraction;

/// <summary>Cuts a text into words, numbers and other characters.</summary>
internal static class TextTokens
{
    private const int MostDigits = 9;

    private static readonly WrittenWord NoWord = new("", WordHash.Empty, TokenShape.Number);

    /// <summary>Where tokens are gathered until their number is known; used again by the next text.</summary>
    [ThreadStatic]
    private static ImmutableArray<TextToken>.Builder? _room;

    public static ImmutableArray<TextToken> Of(string text)
    {
        ImmutableArray<TextToken>.Builder tokens = _room ??= ImmutableArray.CreateBuilder<TextToken>();
        tokens.Clear();
        for (int i = 0; i < text.Length;)
        {
            int end = EndOf(text, i);
            if (!CharKinds.Are(text[i], CharKind.White))
            {
                tokens.Add(Token(text, new TextSpan(i, end)));
            }

            i = end;
        }

        return tokens.ToImmutable();
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
            return new(TextTokenKind.Number, span, NoWord, NumberOf(text, span));
        }

        ReadOnlySpan<char> written = text.AsSpan(span.Start, span.Length);
        return CharKinds.Are(first, CharKind.Letter | CharKind.LoneLetter)
            ? new(TextTokenKind.Word, span, WrittenWord.Of(written), -1) { Capital = char.IsUpper(first) }
            : new(TextTokenKind.Sign, span, Marks.Of(written), -1);
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
