using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>The readings of the byline: what a line states, then a full name alone on a line beside that of the date.</summary>
internal static class BylineCues
{
    /// <param name="title">Index of the title's line; names above it are the site's. -1 without one.</param>
    public static ImmutableArray<Cue<string>> Of(FactCues facts, Layout layout, int title)
    {
        ImmutableArray<Cue<string>> stated = facts.Of(Field.Byline);
        return stated.IsEmpty && title >= 0
            ? [.. Enumerable.Range(title + 1, Math.Max(layout.First - title - 1, 0)).Where(i => IsNameBesideDate(layout, i)).Take(1).Select(i => CueOf(layout.Lines[i].Line))]
            : stated;
    }

    private static bool IsNameBesideDate(Layout layout, int index) =>
        layout.Lines[index] is { Kind: LineKind.Bare, Line: var line } && BylineReader.IsFullName(line.Text)
        && !ReadingWords.Site.IsIn(line.Words) && (IsDate(layout, index - 1) || IsDate(layout, index + 1));

    private static bool IsDate(Layout layout, int index) =>
        index >= 0 && index < layout.Lines.Length && layout.Lines[index].Facts.Any(f => f.Field is Field.Date or Field.Updated);

    private static Cue<string> CueOf(Line line) =>
        new(line.Text, new Evidence(Certainty.Stated, "name-beside-date", line.Text) { Span = line.Span });
}
