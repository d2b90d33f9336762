using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>The readings of the byline: what a line states, then a full name that begins a line beside that of the date or the author's role.</summary>
internal static class BylineCues
{
    private const int LongestAddition = 3;

    /// <param name="title">Index of the title's line; names above it are the site's. -1 without one.</param>
    public static ImmutableArray<Cue<string>> Of(FactCues facts, Layout layout, int title)
    {
        ImmutableArray<Cue<string>> stated = facts.Of(Field.Byline);
        return stated.IsEmpty && title >= 0
            ? [.. Enumerable.Range(title + 1, Math.Max(layout.First - title - 1, 0)).Select(i => NameAt(layout, i)).OfType<Cue<string>>().Take(1)]
            : stated;
    }

    private static Cue<string>? NameAt(Layout layout, int index)
    {
        bool beside = IsDateOrRole(layout, index - 1) || IsDateOrRole(layout, index + 1);
        return beside && layout.Lines[index] is { Kind: LineKind.Bare, Line: var line } && NameIn(line) is { } name
            ? new(BylineReader.InNormalCase(name), new Evidence(Certainty.Stated, "name-beside-date", line.Text) { Reads = name == line.Text ? null : name, Span = line.Span })
            : null;
    }

    /// <summary>The full name with which a line begins; behind it may stand a town or a trade: "Jane Roe / Springfield", "Jane Roe, poet".</summary>
    private static string? NameIn(Line line)
    {
        int end = line.Text.AsSpan().IndexOfAny(",/|");
        string name = (end < 0 ? line.Text : line.Text[..end]).Trim();
        bool fits = line.Words.Count(w => end >= 0 && w.Span.Start > end) <= LongestAddition;
        return fits && BylineReader.IsFullName(name) && !ReadingWords.Site.IsIn(line.Words) ? name : null;
    }

    private static bool IsDateOrRole(Layout layout, int index) =>
        index >= 0 && index < layout.Lines.Length
        && (layout.Lines[index].Facts.Any(f => f.Field is Field.Date or Field.Updated) || BylineReader.IsRoleLine(layout.Lines[index].Line));
}
