using System.Collections.Immutable;
using Gaceta.Extraction.Dates;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Finds in an article's text what speaks of its day of publication: dateline, posts, and days near the beginning.</summary>
internal static class TextDates
{
    /// <summary>News name their own day in the first paragraphs; later ones tell of other days.</summary>
    private const int FirstBlocks = 3;

    /// <summary>A dateline with a long town, a country and several agencies ends before this.</summary>
    private const int LongestDateline = 80;

    private static readonly string[] DatelineEnds = [" —", " –", " -", ".-", ".–", ".—", "):", ") "];

    /// <param name="stated">The day that the article states; null when it states none.</param>
    public static IEnumerable<Cue<EdtfDate>> Of(ImmutableArray<Block> blocks, CutTexts cut, string? language, EdtfDate? stated)
    {
        ImmutableArray<Block> texts = [.. blocks.Where(b => b.HasText && b.Kind is BlockKind.Paragraph)];
        IEnumerable<Cue<EdtfDate>> dateline = texts.Take(1).SelectMany(b => Dateline(b, language, stated));
        if (stated is not { } day)
        {
            return [.. dateline.Take(1)];
        }

        IEnumerable<Cue<EdtfDate>> posts = blocks.SelectMany(b => Post(b, day));
        IEnumerable<Cue<EdtfDate>> sameDay = texts.Take(FirstBlocks).SelectMany(b => SameDay(b, cut, language, day));
        return [.. dateline.Take(1), .. posts, .. sameDay.Take(1)];
    }

    private static IEnumerable<Cue<EdtfDate>> Dateline(Block block, string? language, EdtfDate? stated)
    {
        string head = block.Text.Length > LongestDateline ? block.Text[..LongestDateline] : block.Text;
        int end = DatelineEnds.Select(e => head.IndexOf(e, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(-1).Min();
        end = end < 0 ? EndOfPlaceAndDate(head, language) : end;
        return end < 0 || !char.IsUpper(head[0]) ? [] : NamedDays.Find(head[..end], language)
            .Where(day => day.Parts is { Month: > 0, Day: > 0 } && day.Span.Start > 0)
            .Select(day => (day, DayResolver.Resolve(day, stated)))
            .Where(pair => pair.Item2 is not null)
            .Select(pair => CueOf(block, pair.day.Span, pair.Item2!.Value, "dateline"));
    }

    /// <summary>"Springfield, 28 January 2026. The council …": a town, a comma, the day, a full stop; -1 when the text does not begin so.</summary>
    private static int EndOfPlaceAndDate(string head, string? language)
    {
        int comma = head.IndexOf(',', StringComparison.Ordinal);
        int start = comma < 0 ? -1 : NamedDays.Find(head, language).Where(d => d.Parts is { Year: > 0, Day: > 0 }).Select(d => d.Span).FirstOrDefault() is var day
            && day.Start > comma && head[(comma + 1)..day.Start].Trim() is "" && head.AsSpan(day.End).StartsWith(". ") ? day.End : -1;
        return start > 0 && OutletName.IsName(new Line(head[..comma], default)) ? start : -1;
    }

    private static IEnumerable<Cue<EdtfDate>> Post(Block block, EdtfDate stated) =>
        block.Attribution is { Date: { } date, Words: { } words } && date.FirstDay >= stated.FirstDay
            ? [new(date, new Evidence(Certainty.Derived, "post-date", words) { Reads = date.ToString(), Span = block.Origin })]
            : [];

    private static IEnumerable<Cue<EdtfDate>> SameDay(Block block, CutTexts cut, string? language, EdtfDate stated) =>
        NamedDays.Find(block.Text, cut.TokensOf(block.Text), language)
            .Where(day => day.Parts is { Weekday: not null } or { Day: > 0 } && day.Place is not DayPlace.Future && DayResolver.Resolve(day, stated) == stated)
            .Select(day => CueOf(block, day.Span, stated, day.Parts.Day > 0 ? "date-in-text" : "weekday-in-text"));

    private static Cue<EdtfDate> CueOf(Block block, TextSpan span, EdtfDate date, string rule) =>
        new(date, new Evidence(Certainty.Derived, rule, span.In(block.Text))
        {
            Reads = date.ToString(),
            Span = block.Origin is { } origin ? origin.Length == block.Text.Length ? span.Shift(origin.Start) : origin : null,
        });
}
