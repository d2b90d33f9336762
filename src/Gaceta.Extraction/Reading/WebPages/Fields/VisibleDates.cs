using System.Collections.Immutable;
using AngleSharp.Dom;
using Gaceta.Extraction.Reading.Lines;
using Gaceta.Extraction.Reading.WebPages.MainText;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>Dates that readers see: <c>time</c> elements, and lines that class or place mark as the article's date.</summary>
internal static class VisibleDates
{
    private static readonly string[] DateWords = ["date", "time", "timestamp", "published", "pubdate", "posted", "dateline", "fecha", "datum", "publish", "meta", "byline", "info"];

    /// <summary>Longest line that can be a date with its label, in UTF-16 units.</summary>
    private const int LongestLoose = 50;

    /// <summary>Longest line of several parts, in UTF-16 units.</summary>
    private const int LongestParted = 120;

    /// <summary>The rule of a date that only its place tells.</summary>
    public const string ShortLine = "short-line";

    private static readonly char[] Bars = ['|', '—', '·', '•'];

    public static IEnumerable<Cue<EdtfDate>> Read(Page page, string? language) =>
        Times(page, language).Concat(Lines(page, language));

    /// <summary>The first short line that holds a date, wherever it stands: a last resort.</summary>
    public static IEnumerable<Cue<EdtfDate>> ReadLoose(Page page, string? language) =>
        page.FromHeadlineOn()
            .Where(e => e.ChildElementCount <= 2 && !ElementName.IsSilent(e.LocalName))
            .SelectMany(e => LineParts(FoldedText.OfLine(e, LongestParted)).SelectMany(words => DateCues.Read(words, language, ShortLine, e, Certainty.Inferred)))
            .Take(1);

    /// <summary>A line, or the parts of one that holds authors as well; those that are short enough.</summary>
    private static IEnumerable<string> LineParts(string line) => line.Length > LongestParted ? [] : line.Split(Bars).Prepend(WithoutUpdate(line))
        .Select(p => p.Trim()).Where(p => p.Length is > 5 and < LongestLoose);

    /// <summary>Up to what announces the day of an update: "Posted Mar 3, 2026 and last updated Mar 4".</summary>
    private static string WithoutUpdate(string line)
    {
        ImmutableArray<TextToken> tokens = TextTokens.Of(line);
        int update = Enumerable.Range(0, tokens.Length).FirstOrDefault(i => i > 1 && ReadingWords.Updated.MatchAt(tokens, i) > 0, -1);
        return update < 0 ? line : line[..tokens[update].Span.Start];
    }

    private static IEnumerable<Cue<EdtfDate>> Times(Page page, string? language) =>
        page.FromHeadlineOn().Where(e => e.LocalName is "time").Take(1)
            .SelectMany(e => DateCues.Read(FoldedText.Fold(e.GetAttribute("datetime")), language, "time-element", e, Certainty.Stated)
                .Concat(DateCues.Read(FoldedText.Of(e), language, "time-words", e, Certainty.Stated)));

    /// <summary>Weblogs abbreviate the day for readers, and state it in full in an attribute: <c>&lt;abbr title="2026-02-22"&gt;</c>.</summary>
    private static string WordsOf(IElement element) =>
        element.LocalName is "abbr" && element.GetAttribute("title") is { Length: > 0 } title ? title : FoldedText.OfLine(element, LongestParted);

    private static IEnumerable<Cue<EdtfDate>> Lines(Page page, string? language) =>
        page.FromHeadlineOn()
            .Where(e => e.ChildElementCount <= 3 && ElementWords.Of(e).Any(DateWords.Contains))
            .SelectMany(e => WordsOf(e) is { Length: > 5 and < 100 } words ? DateCues.Read(words, language, "date-line", e, Certainty.Stated) : [])
            .Take(1);
}
