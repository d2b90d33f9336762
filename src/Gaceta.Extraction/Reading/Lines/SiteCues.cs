using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>The readings of the site's name: what a label names, a line that the address's host repeats, an outlet's
/// name above the text or behind the headline, the agency in a dateline, who sent a mail, a name alone above the headline.</summary>
internal static class SiteCues
{
    private const int LongestName = 3;

    private const int LongestWeblog = 6;

    /// <summary>Longer words all in capitals are a section's.</summary>
    private const int LongestInitials = 5;

    private static readonly string[] Partings = [" | ", " · ", " • ", " — ", " – ", " - "];

    /// <param name="top">Index of the line that gives the title; -1 without one.</param>
    /// <param name="blocks">The body, whose dateline may name an agency.</param>
    public static ImmutableArray<Cue<string>> Of(FactCues facts, Layout layout, int top, string? address, ImmutableArray<Block> blocks)
    {
        ILookup<bool, Cue<string>> stated = facts.Of(Field.Source).ToLookup(c => c.Evidence.Rule == FieldReader.SenderRule);
        Line? site = layout.Lines.Take(layout.First).Where(l => l.Kind == LineKind.Bare && TitleFinder.IsSite(l.Line, address)).Select(l => l.Line).FirstOrDefault();
        ImmutableArray<Cue<string>> cues =
        [
            .. stated[false],
            .. SiteNotes.Appeared(layout).Take(1),
            .. CueOf(site, site?.Text, Certainty.Stated, "site-line"),
            .. Masthead(layout, top),
            .. BelowByline(layout),
            .. top < 0 ? [] : BehindHeadline(layout.Lines[top], address),
            .. address is null ? AgencyDateline.Find(blocks) : [],
            .. Sender(stated[true]),
            .. SiteNotes.Copyright(layout).Take(1),
            .. HostAbove(layout),
        ];
        return cues.IsEmpty && address is null && NameAbove(layout, top) is { } above ? [.. CueOf(above, above.Text, Certainty.Derived, "name-above-headline")] : cues;
    }

    /// <summary>A line above the text with an outlet's name, or one that begins with it: "The Courier | Culture".</summary>
    private static IEnumerable<Cue<string>> Masthead(Layout layout, int top) => layout.Lines.Take(layout.First)
        .Where((l, i) => i != top && l.Kind is LineKind.Bare or LineKind.Furniture)
        .Select(l => (l.Line, Name: OutletName.WithoutPlace(l.Text.Split(Partings, StringSplitOptions.TrimEntries)[0])))
        .Where(l => new Line(l.Name, default) is var name && (OutletName.Is(name) || OutletName.IsInstitution(name)))
        .Take(1)
        .SelectMany(l => CueOf(l.Line, l.Name, Certainty.Stated, "masthead"));

    /// <summary>"A headline | The Courier": an outlet's name, or what the host of the address repeats.</summary>
    private static IEnumerable<Cue<string>> BehindHeadline(JudgedLine headline, string? address) =>
        HeadlineTrim.SiteOf(headline.Text) is { } name && new Line(name, default) is var line
        && (OutletName.Is(line) || TitleFinder.IsSite(line, address) || (headline.Text.EndsWith("| " + name, StringComparison.Ordinal) && IsOwnName(line)))
            ? CueOf(headline.Line, name, Certainty.Stated, "site-behind-headline")
            : [];

    /// <summary>"For the Prairie Record" below "By Jane Roe".</summary>
    private static IEnumerable<Cue<string>> BelowByline(Layout layout) => Enumerable.Range(1, Math.Max(layout.First - 1, 0))
        .Where(i => layout.Lines[i].Kind == LineKind.Bare && layout.Lines[i - 1].Facts.Any(f => f.Field == Field.Byline))
        .SelectMany(i => CueOf(layout.Lines[i].Line, OutletName.AfterPreposition(layout.Lines[i].Line), Certainty.Stated, "outlet-below-author"));

    /// <summary>Who sent a mail publishes what it says; not so where one forwards another's.</summary>
    private static IEnumerable<Cue<string>> Sender(IEnumerable<Cue<string>> senders) => senders.DistinctBy(s => s.Value).Take(2).ToArray() is [var only] ? [only] : [];

    private static IEnumerable<Cue<string>> HostAbove(Layout layout) => layout.Lines.Take(layout.First)
        .SelectMany(l => CueOf(l.Line, Hosts.Read(l.Text), Certainty.Stated, "host-line")).Take(1);

    private static bool IsOwnName(Line line) =>
        !ReadingWords.Sections.IsIn(line.Words) && !ReadingWords.Site.IsIn(line.Words) && !ReadingWords.IsFrequent(line.Words[0]);

    private static Line? NameAbove(Layout layout, int top) => layout.Lines.Take(top < 0 ? layout.First - 1 : top)
        .Where((l, i) => l.Kind == LineKind.Bare && (IsName(l.Line) || (i == 0 && top > 1 && IsLongName(l.Line))) && !BylineReader.IsKnownName(l.Text) && l.Line.Block?.Kind != BlockKind.Heading).Select(l => l.Line).FirstOrDefault();

    /// <summary>A weblog's name, as "Notes from a Narrow Boat", with another line between it and the headline.</summary>
    private static bool IsLongName(Line line) =>
        line.Words.Length is > LongestName and <= LongestWeblog && line.Words[0].Capital && line.Words[^1].Capital && line.Text.All(c => char.IsLetter(c) || c == ' ');

    private static bool IsName(Line line) =>
        line.Words.Length is > 0 and <= LongestName && line.Words.All(w => w.Capital)
        && line.Text.All(c => char.IsLetter(c) || c is ' ' or '.' or '\'' or '’' or '&' or '-')
        && !(LineShape.IsShouted(line.Text) && line.Text.Length > LongestInitials)
        && !ReadingWords.Sections.Equals(line.Words) && !ReadingWords.Places.Equals(line.Words) && !ReadingWords.Roles.IsIn(line.Words) && !ReadingWords.Site.IsIn(line.Words);

    private static IEnumerable<Cue<string>> CueOf(Line? line, string? name, Certainty certainty, string rule) => line is null || name is null ? []
        : [new(name, new Evidence(certainty, rule, line.Text) { Reads = name == line.Text ? null : name, Span = line.Span })];
}
