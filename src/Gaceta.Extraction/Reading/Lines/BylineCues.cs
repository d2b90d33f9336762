using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>The readings of the byline: what a line states, then a full name that begins a line near that of the date or the author's role.</summary>
internal static class BylineCues
{
    private const int LongestAddition = 4;

    /// <summary>Lines from a name to the date or role: a town, an account or a button may stand between.</summary>
    private const int NearBy = 3;

    /// <param name="title">Index of the title's line; -1 without one.</param>
    public static ImmutableArray<Cue<string>> Of(FactCues facts, Layout layout, int title)
    {
        ImmutableArray<Cue<string>> stated = facts.Of(Field.Byline);
        return (stated.IsEmpty || IsTown(stated, layout)) && title >= 0 && Below(layout, title).Concat(stated.IsEmpty ? Above(layout, title) : []).Take(1).ToArray() is [var found] ? [found] : stated;
    }

    /// <summary>"Springfield – 6 January 2026" right below a line with a common given name: what stands beside the date is no name.</summary>
    private static bool IsTown(ImmutableArray<Cue<string>> stated, Layout layout) =>
        stated is [{ Evidence.Rule: "name-beside-date" } beside] && !BylineReader.IsKnownName(beside.Value)
        && Enumerable.Range(1, Math.Max(layout.First - 1, 0)).Any(i =>
            layout.Lines[i].Facts.Any(f => f.Rule == "name-beside-date") && layout.Lines[i - 1].Kind == LineKind.Bare && BylineReader.IsKnownName(layout.Lines[i - 1].Text));

    private static IEnumerable<Cue<string>> Below(Layout layout, int title) =>
        from i in Enumerable.Range(title + 1, Math.Max(layout.First - title - 1, 0))
        let line = layout.Lines[i]
        where line.Kind == LineKind.Bare
        let name = NameBeforeRole(line.Line) ?? NameBeforeTown(line.Line) ?? NameBesideRole(line.Line) ?? (IsNearDateOrRole(layout, i) || IsTakenUp(layout, i) || BylineReader.IsKnownName(line.Text) ? NameIn(line.Line) : null)
        where name is not null
        select CueOf(line.Line, name, "name-beside-date");

    /// <summary>Columns have their author's name above the headline; other names there are the site's.</summary>
    private static IEnumerable<Cue<string>> Above(Layout layout, int title) =>
        from line in layout.Lines.Take(title)
        where line.Kind == LineKind.Bare && BylineReader.IsKnownName(line.Text)
        select CueOf(line.Line, line.Text, "name-above-headline");

    private static Cue<string> CueOf(Line line, string name, string rule) =>
        new(BylineReader.InNormalCase(name), new Evidence(Certainty.Stated, rule, line.Text) { Reads = name == line.Text ? null : name, Span = line.Span });

    /// <summary>Several full names, or the one with which a line begins; behind it may stand a town or a trade: "Jane Roe / Springfield", "Jane Roe, poet".</summary>
    private static string? NameIn(Line line)
    {
        if (BylineReader.ReadFullNames(line.Text) is { } several)
        {
            return several;
        }

        int end = line.Text.AsSpan().IndexOfAny(",/|–—");
        string name = (end < 0 ? line.Text : line.Text[..end]).Trim();
        bool fits = line.Words.Count(w => end >= 0 && w.Span.Start > end) <= LongestAddition;
        return fits && BylineReader.IsFullName(name) && !ReadingWords.Site.IsIn(line.Words) && !ReadingWords.Places.Equals(line.Words) && !ReadingWords.Sections.Equals(line.Words)
            ? name : null;
    }

    /// <summary>"Jane Roe Health correspondent", "Jane Roe North of England editor": a name, then a section or region and a role with a small letter.</summary>
    private static string? NameBeforeRole(Line line)
    {
        ImmutableArray<TextToken> words = line.Words;
        int end = words.TakeWhile(w => w.Capital && !ReadingWords.Sections.Has(w)).Count();
        bool role = end > 1 && words.Length - end is > 0 and <= LongestAddition && !words[^1].Capital && ReadingWords.Roles.Has(words[^1]);
        return role ? Enumerable.Range(2, end - 1).Where(count => words[count - 1].Span.Length > 1).Select(count => line.Text[..words[count - 1].Span.End])
            .FirstOrDefault(name => BylineReader.IsFullName(name) && !BylineReader.IsGivenNames(name)) : null;
    }

    /// <summary>"Jane Roe in Springfield".</summary>
    private static string? NameBeforeTown(Line line)
    {
        int before = line.Words.TakeWhile(w => !BylineReader.IsBeforeOutlet(w.Word)).Count();
        return before is > 1 and < 5 && before + 1 < line.Words.Length && line.Words.Length - before <= LongestAddition && line.Words.Skip(before + 1).All(w => w.Capital)
            && line.Text[..line.Words[before].Span.Start].Trim() is var name && BylineReader.IsKnownName(name) ? name : null;
    }

    /// <summary>"Jane Roe, Staff writer", and behind a common given name also "Jane Roe | Springfield".</summary>
    private static string? NameBesideRole(Line line)
    {
        if (line.Text.Split([",", "|", " - ", " – ", " — "], 2, StringSplitOptions.TrimEntries) is not [var name, var addition] || !BylineReader.IsFullName(name))
        {
            return null;
        }

        Line rest = new(addition, default);
        bool town = line.Text.Contains('|', StringComparison.Ordinal) && rest.Words.Length <= LongestAddition && rest.Words.All(w => w.Capital) && BylineReader.IsKnownName(name);
        return town || BylineReader.IsRoleLine(rest) ? name : null;
    }

    private static bool IsNearDateOrRole(Layout layout, int index) =>
        Enumerable.Range(index - NearBy, (2 * NearBy) + 1).Any(i => i >= 0 && i != index && i < layout.First && IsDateOrRole(layout.Lines[i]));

    /// <summary>The next line says who that is: "Jane Roe", "Jane Roe covers money and households."</summary>
    private static bool IsTakenUp(Layout layout, int index) =>
        index + 1 < layout.Lines.Length && layout.Lines[index + 1].Text.StartsWith(layout.Lines[index].Text + " ", StringComparison.Ordinal);

    private static bool IsDateOrRole(JudgedLine line) =>
        line.Facts.Any(f => f.Field is Field.Date or Field.Updated) || BylineReader.IsRoleLine(line.Line) || Furniture.IsRelativeDate(line.Line)
        || line.Text.StartsWith('@') || (line.Kind == LineKind.Furniture && line.Line.Tokens is [{ IsShortNumber: true }, ..]);
}
