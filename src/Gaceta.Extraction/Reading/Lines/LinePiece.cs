using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Tells where a line of dates and names is parted, and which of its pieces say nothing of the article.</summary>
internal static class LinePiece
{
    /// <summary>A longer piece is no label, in UTF-16 units.</summary>
    private const int LongestLabel = 40;

    /// <summary>A bar or dot, or a dash or stroke between spaces.</summary>
    public static bool IsSeparator(TextToken sign, string text) => sign.Kind == TextTokenKind.Sign
        && (sign.Word[0] is '|' or '·' or '•' or '‖' or '—' || (sign.Word[0] is '-' or '–' or '/' && IsSpaced(sign.Span, text)));

    private static bool IsSpaced(TextSpan span, string text) =>
        (span.Start == 0 || text[span.Start - 1] == ' ') && (span.End == text.Length || text[span.End] == ' ');

    /// <summary>"Posted on January 5, 2026 by marcus": behind the date, one word alone is whom it names.</summary>
    public static bool IsNickname(ImmutableArray<TextToken> words) =>
        ReadingWords.Bylines.MatchAt(words, 0) is > 0 and int opening && opening == words.Length - 1 && !words[^1].Capital
        && !ReadingWords.IsFrequent(words[^1]) && !ReadingWords.Roles.Has(words[^1]);

    /// <summary>Index behind the last of the words without those of a time at their end.</summary>
    public static int WithoutLinkers(ImmutableArray<TextToken> words, int first)
    {
        int last = words.Length;
        while (last > first + 1 && ReadingWords.Clock.MatchAt(words, last - 1) > 0)
        {
            last--;
        }

        return last;
    }

    /// <summary>Index of the label that the words end with, as in "Jane Roe, updated" before a date; the number of words without one.</summary>
    public static int LabelAtEnd(ImmutableArray<TextToken> words, int first) =>
        Enumerable.Range(first + 1, Math.Max(words.Length - first - 1, 0))
            .FirstOrDefault(i => Math.Max(ReadingWords.Updated.MatchAt(words, i), ReadingWords.Published.MatchAt(words, i)) is > 0 and int label && i + label == words.Length, words.Length);

    /// <summary>An office, weekday or section, who took the pictures, the time that reading takes.</summary>
    public static bool SaysNothing(string piece, ImmutableArray<TextToken> words) =>
        ReadingWords.Roles.Equals(words) || ReadingWords.Weekdays.Equals(words) || (words[0].Capital && ReadingWords.Sections.Equals(words))
        || Captions.IsLabelled(new Line(piece, default)) || IsTimeToRead(piece, words);

    private static bool IsTimeToRead(string piece, ImmutableArray<TextToken> words) =>
        piece.Length < LongestLabel && Enumerable.Range(0, words.Length).All(i => ReadingWords.Site.MatchAt(words, i) > 0 || ReadingWords.IsFrequent(words[i]));
}
