using System.Collections.Immutable;

namespace Gaceta.Extraction.Dates;

/// <summary>Concludes when an article that states no date was published, from the days its text names. Unknown where nothing speaks.</summary>
internal static class PublicationInference
{
    /// <summary>
    /// Needs the year in which the text places itself ("this 2026") and a day that it looks back on without a year ("last January 3"):
    /// either alone was of another year in too many texts. Days counted since then lead to the day itself, else the month is given.
    /// </summary>
    public static Found<EdtfDate>? Infer(Body body, CutTexts cut, string? language)
    {
        ImmutableArray<(NamedDay Day, Evidence Evidence)> days = [.. Passages(body, text => NamedDays.Find(text, cut.TokensOf(text), language).Select(d => (d, d.Span)))];
        var year = days.FirstOrDefault(d => d.Day is { Place: DayPlace.This, Parts: { Year: > 0, Month: 0 } });
        var last = days.Where(d => d.Day is { Place: DayPlace.Past, Parts: { Year: 0, Month: > 0, Day: > 0 } })
            .OrderByDescending(d => (d.Day.Parts.Month, d.Day.Parts.Day)).FirstOrDefault();
        if (year.Evidence is null || last.Evidence is null || (last.Day.Parts with { Year = year.Day.Parts.Year }).Date is not { } anchor)
        {
            return null;
        }

        ImmutableArray<(int Count, Evidence Evidence)> counts = [.. Passages(body, text => CountedDays.Find(cut.TokensOf(text), language))];
        bool counted = counts is [var (count, _), ..] && anchor.FirstDay.DayNumber + count <= DateOnly.MaxValue.DayNumber;
        EdtfDate day = counted ? EdtfDate.OfDay(anchor.FirstDay.AddDays(counts[0].Count)) : anchor.To(DatePrecision.Month);
        return new(day.Approximately(), [last.Evidence with { Reads = anchor.ToString() }, year.Evidence, .. counted ? [counts[0].Evidence] : Array.Empty<Evidence>()]);
    }

    private static IEnumerable<(T Value, Evidence Evidence)> Passages<T>(Body body, Func<string, IEnumerable<(T Value, TextSpan Span)>> find)
    {
        for (int i = 0; i < body.Blocks.Length; i++)
        {
            Block block = body.Blocks[i];
            foreach ((T value, TextSpan span) in find(block.Text))
            {
                yield return (value, new Evidence(Certainty.Inferred, "days-of-the-text", span.In(block.Text))
                {
                    Passage = span.Shift(body.SpanOf(i).Start),
                    Span = block.Origin is { } origin ? origin.Length == block.Text.Length ? span.Shift(origin.Start) : origin : null,
                });
            }
        }
    }
}
