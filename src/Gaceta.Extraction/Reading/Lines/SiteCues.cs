using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>The readings of the site's name: what a label names, a line that the address's host repeats, a name alone above the headline.</summary>
internal static class SiteCues
{
    private const int LongestName = 3;

    /// <summary>Longer words all in capitals are a section's.</summary>
    private const int LongestInitials = 5;

    /// <param name="top">Index of the line that gives the title; -1 without one.</param>
    public static ImmutableArray<Cue<string>> Of(FactCues facts, Layout layout, int top, string? address)
    {
        ImmutableArray<Cue<string>> labelled = facts.Of(Field.Source);
        Line[] names = [.. layout.Lines.Take(layout.First).Where(l => l.Kind == LineKind.Bare).Select(l => l.Line)];
        if (names.FirstOrDefault(n => TitleFinder.IsSite(n, address)) is { } site)
        {
            return labelled.Add(CueOf(site, Certainty.Stated, "site-line"));
        }

        Line? above = layout.Lines.Take(top < 0 ? layout.First - 1 : top).Where(l => l.Kind == LineKind.Bare && IsName(l.Line)).Select(l => l.Line).FirstOrDefault();
        bool unknown = address is null && labelled.IsEmpty && above is not null && above.Block?.Kind != BlockKind.Heading;
        return unknown ? [CueOf(above!, Certainty.Derived, "name-above-headline")] : labelled;
    }

    private static bool IsName(Line line) =>
        line.Words.Length is > 0 and <= LongestName && line.Words.All(w => w.Capital)
        && line.Text.All(c => char.IsLetter(c) || c is ' ' or '.' or '\'' or '’' or '&' or '-')
        && !(LineShape.IsShouted(line.Text) && line.Text.Length > LongestInitials)
        && !ReadingWords.Sections.Equals(line.Words) && !ReadingWords.Roles.IsIn(line.Words) && !ReadingWords.Site.IsIn(line.Words);

    private static Cue<string> CueOf(Line line, Certainty certainty, string rule) =>
        new(line.Text, new Evidence(certainty, rule, line.Text) { Span = line.Span });
}
