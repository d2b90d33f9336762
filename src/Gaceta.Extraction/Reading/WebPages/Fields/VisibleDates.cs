using AngleSharp.Dom;
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
            .SelectMany(e => LineParts(FoldedText.Of(e)).SelectMany(words => DateCues.Read(words, language, ShortLine, e, Certainty.Inferred)))
            .Take(1);

    /// <summary>A line, or the parts of one that holds authors as well; those that are short enough.</summary>
    private static IEnumerable<string> LineParts(string line) => line.Length > LongestParted ? [] : line.Split(Bars).Prepend(line)
        .Select(p => p.Trim()).Where(p => p.Length is > 5 and < LongestLoose);

    private static IEnumerable<Cue<EdtfDate>> Times(Page page, string? language) =>
        page.FromHeadlineOn().Where(e => e.LocalName is "time").Take(1)
            .SelectMany(e => DateCues.Read(FoldedText.Fold(e.GetAttribute("datetime")), language, "time-element", e, Certainty.Stated)
                .Concat(DateCues.Read(FoldedText.Of(e), language, "time-words", e, Certainty.Stated)));

    private static IEnumerable<Cue<EdtfDate>> Lines(Page page, string? language) =>
        page.FromHeadlineOn()
            .Where(e => e.ChildElementCount <= 3 && ElementWords.Of(e).Any(DateWords.Contains))
            .SelectMany(e => FoldedText.Of(e) is { Length: > 5 and < 100 } words ? DateCues.Read(words, language, "date-line", e, Certainty.Stated) : [])
            .Take(1);
}
