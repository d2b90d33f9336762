using System.Collections.Immutable;

namespace Gaceta.Extraction.Dates;

/// <summary>A place in a row of tokens that moves over what is expected, and stays where something else stands.</summary>
internal sealed class DateCursor(ImmutableArray<TextToken> tokens, int start, DateWords words)
{
    private readonly int _start = start;

    // Behind the last token, and matched by nothing.
    private static readonly TextToken End = TextToken.OfSign("\0");

    public DateWords Words => words;

    /// <summary>Index of the token that comes next.</summary>
    public int Position { get; private set; } = start;

    public TextToken Current => At(0);

    /// <summary>The words from where the cursor began to the last token passed.</summary>
    public TextSpan Span => new(tokens[_start].Span.Start, tokens[Math.Max(Position - 1, _start)].Span.End);

    public TextToken At(int offset) => Position + offset is int i && i >= 0 && i < tokens.Length ? tokens[i] : End;

    /// <summary>Whether the token at <paramref name="offset"/> follows the one before it without a space.</summary>
    public bool Joins(int offset) => At(offset).Word != End.Word && At(offset - 1).Span.End == At(offset).Span.Start;

    public void Skip(int count) => Position += count;

    public void Return(int position) => Position = position;

    /// <param name="expected">Given the words, so that it need not be made anew for each date.</param>
    public bool Take(Func<TextToken, DateWords, bool> expected)
    {
        if (!expected(Current, words))
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <inheritdoc cref="Take"/>
    public void TakeAll(Func<TextToken, DateWords, bool> expected, int most)
    {
        for (int i = 0; i < most && Take(expected); i++)
        {
        }
    }
}
