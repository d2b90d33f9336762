using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>One line of an article, cleaned: a paragraph, a heading, or one of the lines around them.</summary>
/// <param name="text">Its words, white space folded, invisible characters left out.</param>
/// <param name="span">Its place in the decoded file.</param>
internal sealed class Line(string text, TextSpan span)
{
    private ImmutableArray<TextToken> _tokens;
    private ImmutableArray<TextToken> _words;

    public string Text => text;

    public TextSpan Span => span;

    /// <summary>Whether it is the date with which a longer line began or ended.</summary>
    public bool IsDate { get; init; }

    /// <summary>Whether wide gaps part it into columns, as menus and counters are copied.</summary>
    public bool IsSpread { get; init; }

    /// <summary>What it is in the file's mark-up; null in plain text.</summary>
    public Block? Block { get; init; }

    public ImmutableArray<TextToken> Tokens => _tokens.IsDefault ? _tokens = TextTokens.Of(text) : _tokens;

    /// <summary>The tokens that are words.</summary>
    public ImmutableArray<TextToken> Words => _words.IsDefault ? _words = WordsOf(Tokens.AsSpan()) : _words;

    private static ImmutableArray<TextToken> WordsOf(ReadOnlySpan<TextToken> tokens)
    {
        int count = 0;
        foreach (TextToken token in tokens)
        {
            count += token.Kind == TextTokenKind.Word ? 1 : 0;
        }

        var words = ImmutableArray.CreateBuilder<TextToken>(count);
        foreach (TextToken token in tokens)
        {
            if (token.Kind == TextTokenKind.Word)
            {
                words.Add(token);
            }
        }

        return words.MoveToImmutable();
    }

    /// <summary>The place in the file of a part of the text; of the whole line where cleaning changed its length.</summary>
    public TextSpan SpanOf(TextSpan part) => span.Length == text.Length ? part.Shift(span.Start) : span;

    /// <summary>A part of the line as a line of its own.</summary>
    public Line Part(int start, int end, bool isDate = false)
    {
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        return new Line(text[start..end].TrimEnd(), SpanOf(new TextSpan(start, start + text[start..end].TrimEnd().Length))) { IsDate = isDate };
    }
}
