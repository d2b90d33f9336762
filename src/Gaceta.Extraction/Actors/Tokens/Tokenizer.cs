using System.Collections.Immutable;

namespace Gaceta.Extraction.Actors.Tokens;

/// <summary>Cuts a body into words and marks.</summary>
internal static class Tokenizer
{
    public static TokenizedText Read(Body body)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(body.Text.Length / 5 + 8);
        for (int i = 0; i < body.Blocks.Length; i++)
        {
            if (body.Blocks[i].HasText)
            {
                AddBlock(tokens, body.Text, body.SpanOf(i), i);
            }
        }

        return new TokenizedText(body.Text, tokens.DrainToImmutable());
    }

    /// <summary>The tokens of one line, as of a name in a list.</summary>
    public static TokenizedText Read(string line)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        AddBlock(tokens, line, new TextSpan(0, line.Length), 0);
        return new TokenizedText(line, tokens.ToImmutable());
    }

    /// <summary>The folded words of a phrase, marks included.</summary>
    public static string[] Words(string phrase) => [.. Read(phrase).Tokens.Select(t => t.Folded)];

    private static void AddBlock(ImmutableArray<Token>.Builder tokens, string text, TextSpan span, int block)
    {
        bool starts = true;
        int position = span.Start;
        while (position < span.End)
        {
            if (CharKinds.Are(text[position], CharKind.White))
            {
                position++;
                continue;
            }

            int end = WordScanner.EndOfToken(text, position, span.End, out bool isWord);
            TextSpan here = new(position, end);
            Token token = isWord ? WordOf(WrittenWord.Of(text.AsSpan(here.Start, here.Length)), here, block, starts) : MarkOf(text, here, block);
            tokens.Add(token);
            starts = token.IsWord ? false : starts || SentenceMarks.Open(token.Folded, text, here);
            position = end;
        }
    }

    private static Token WordOf(WrittenWord word, TextSpan span, int block, bool starts) =>
        new(span, word.Folded, word.Shape, block, starts) { Hash = word.Hash };

    private static Token MarkOf(string text, TextSpan span, int block)
    {
        string mark = span.Length == 1 ? Marks.Of(text[span.Start]) : span.In(text);
        return new(span, mark, span.Length == 2 ? TokenShape.Possessive : TokenShape.Mark, block, false) { Hash = WordHash.Of(mark) };
    }
}
