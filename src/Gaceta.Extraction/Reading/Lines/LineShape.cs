namespace Gaceta.Extraction.Reading.Lines;

/// <summary>What the form of a line tells, whatever its words.</summary>
internal static class LineShape
{
    /// <summary>A line this long is a paragraph, however it ends: no headline of the development texts has more than 190 characters.</summary>
    private const int ParagraphLength = 220;

    /// <summary>A question or exclamation of up to so many words can be a headline.</summary>
    private const int HeadlineWords = 20;

    /// <summary>A line that ends in a colon introduces what follows; with fewer words it is a heading or a label.</summary>
    private const int IntroductionWords = 10;

    /// <summary>Behind its last sentence an agency signs with so many words at most: "EFE jmr/pd".</summary>
    private const int SignatureWords = 3;

    /// <summary>A shorter word with a full stop is an abbreviation, as "Sen."</summary>
    private const int ShortestLastWord = 4;

    private static readonly char[] Closers = [.. "\"'”’»›)]}*_“„"];

    /// <summary>Whether the line holds sentences, not a headline or label.</summary>
    public static bool IsProse(Line line)
    {
        ReadOnlySpan<char> text = WithoutCount(line.Text).TrimEnd(Closers);
        if (text.Length == 0 || line.Text.Length >= ParagraphLength)
        {
            return text.Length > 0;
        }

        int words = line.Words.Length;
        return text[^1] switch
        {
            '.' or '。' or '।' => words >= 3,
            ':' or ';' or ',' => words >= IntroductionWords,
            '!' or '?' or '…' or '！' or '？' => words > HeadlineWords || HoldsSentenceEnd(text),
            _ => words >= IntroductionWords && HoldsSentenceEnd(text) && WordsBehindLastSentence(line) <= SignatureWords,
        };
    }

    /// <summary>Whoever tells something in several posts counts them: <c>…, he said. 2/3</c>, <c>(2/3)</c>.</summary>
    private static ReadOnlySpan<char> WithoutCount(ReadOnlySpan<char> line) => line is [.., ')'] && WithoutBareCount(line[..^1]) is [.., '('] counted ? counted[..^1].TrimEnd() : WithoutBareCount(line);

    private static ReadOnlySpan<char> WithoutBareCount(ReadOnlySpan<char> text) =>
        text is [.., '/' or (>= '0' and <= '9')] && text.TrimEnd("0123456789") is [.., '/'] counted ? counted[..^1].TrimEnd("0123456789").TrimEnd() : text;

    /// <summary>Signs with which writers of plain text begin an item of a list.</summary>
    public static bool BeginsWithBullet(string text) =>
        text.Length > 2 && text[0] is '•' or '‣' or '◦' or '▪' or '■' or '●' or '·' or '*' or '-' or '–' && text[1] == ' ';

    /// <summary>Whether the line is numbered, as <c>1. </c> or <c>12) </c>.</summary>
    public static bool BeginsWithNumber(Line line) =>
        line.Tokens.Length > 2 && line.Tokens[0].IsShortNumber && (line.Tokens[1].Is('.') || line.Tokens[1].Is(')'))
        && line.Tokens[1].Span.Start == line.Tokens[0].Span.End && line.Tokens[2].Span.Start > line.Tokens[1].Span.End && line.Tokens[2].Kind != TextTokenKind.Number;

    /// <summary>Signs without a word, or figures between them, as writers of press releases end: <c>###</c>, <c>-30-</c>, <c>---000---</c>.</summary>
    public static bool IsRule(Line line) =>
        line.Words.IsEmpty && (line.Tokens.All(t => t.Kind == TextTokenKind.Sign) || (line.Text[0] == line.Text[^1] && line.Text[0] is '-' or '*' or '#' or '=' or '~' or '_'));

    /// <summary>Whether every letter is a capital one, and there are several.</summary>
    public static bool IsShouted(string text) => text.Count(char.IsLetter) > 3 && !text.Any(char.IsLower);

    /// <summary>The words alone, to compare lines that differ in signs and case.</summary>
    public static string Key(Line line) => string.Join(' ', line.Tokens
        .Where(t => t.Kind != TextTokenKind.Sign)
        .Select(t => t.Kind == TextTokenKind.Word ? t.Word : t.Span.In(line.Text)));

    private static int WordsBehindLastSentence(Line line)
    {
        int end = line.Text.LastIndexOf(". ", StringComparison.Ordinal);
        return line.Words.Count(w => w.Span.Start > end);
    }

    private static bool HoldsSentenceEnd(ReadOnlySpan<char> text)
    {
        for (int i = 2; i < text.Length - 2; i++)
        {
            bool end = text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]);
            if (end && i - 1 - text[..(i + 1)].LastIndexOf(' ') >= ShortestLastWord)
            {
                return true;
            }
        }

        return false;
    }
}
