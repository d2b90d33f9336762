using System.Collections.Immutable;

namespace Gaceta.Extraction.Actors.Tokens;

/// <summary>Cuts a body into words and marks.</summary>
internal static class Tokenizer
{
    /// <summary>Where tokens are gathered until their number is known; used again by the next text.</summary>
    [ThreadStatic]
    private static ImmutableArray<Token>.Builder? _room;

    public static TokenizedText Read(Body body)
    {
        ImmutableArray<Token>.Builder tokens = EmptyRoom();
        for (int i = 0; i < body.Blocks.Length; i++)
        {
            if (body.Blocks[i].HasText)
            {
                AddBlock(tokens, body.Text, body.SpanOf(i), i);
            }
        }

        return new TokenizedText(body.Text, tokens.ToImmutable());
    }

    /// <summary>One line, as a name in a list.</summary>
    public static TokenizedText Read(string line) => new(line, Cut(line));

    /// <summary>The tokens of one line, without what its capitals tell.</summary>
    public static ImmutableArray<Token> Cut(string line)
    {
        ImmutableArray<Token>.Builder tokens = EmptyRoom();
        AddBlock(tokens, line, new TextSpan(0, line.Length), 0);
        return tokens.ToImmutable();
    }

    /// <summary>The folded words of a phrase, marks included.</summary>
    public static string[] Words(string phrase) => [.. Cut(phrase).Select(t => t.Folded)];

    private static ImmutableArray<Token>.Builder EmptyRoom()
    {
        ImmutableArray<Token>.Builder room = _room ??= ImmutableArray.CreateBuilder<Token>();
        room.Clear();
        return room;
    }

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
            ReadOnlySpan<char> written = text.AsSpan(here.Start, here.Length);
            Token token = isWord ? new(here, WrittenWord.Of(written), block, starts) : new(here, Marks.Of(written), block, false);
            tokens.Add(token);
            starts = token.IsWord ? false : starts || SentenceMarks.Open(token.Folded, text, here);
            position = end;
        }
    }
}
