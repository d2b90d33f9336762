using System.Collections.Immutable;
using Gaceta.Extraction.Dates;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>
/// Sets beside the stated date of an article what its address and its text say of it: what agrees is added as evidence, what
/// contradicts it is added and reported. Where no date is stated, an address or dateline with a full date gives it.
/// </summary>
internal static class DateEvidence
{
    /// <summary>A story is sent a day before or after it is printed, in another zone too; more days apart are two dates.</summary>
    private const int DaysApart = 2;

    public static Draft Add(SourceText source, string? language, Draft draft)
    {
        Cue<EdtfDate>? stated = draft.Dates.FirstOrDefault();
        ImmutableArray<Cue<EdtfDate>> others = [.. AddressCue(draft), .. TextDates.Of(draft.Blocks, draft.Cut, language, stated?.Value)];
        if (stated is null)
        {
            return draft with { Dates = [.. others.Where(c => c.Evidence.Rule is "date-in-address" or "dateline")] };
        }

        return draft with
        {
            Dates = [.. draft.Dates, .. others],
            Diagnostics = [.. draft.Diagnostics, .. others.Where(c => Contradicts(c, stated.Value)).Select(c => Report(source, stated, c))],
        };
    }

    private static IEnumerable<Cue<EdtfDate>> AddressCue(Draft draft)
    {
        if (draft.Urls is not [var url, ..] || !AddressDate.TryRead(url.Value, out DateReading reading))
        {
            yield break;
        }

        string words = reading.Span.In(url.Value);
        TextSpan? span = url.Evidence.Span is { } place && place.Length == url.Value.Length ? reading.Span.Shift(place.Start) : url.Evidence.Span;
        yield return new(reading.Value, new Evidence(Certainty.Derived, "date-in-address", words) { Reads = reading.Value.ToString(), Span = span });
    }

    private static bool Contradicts(Cue<EdtfDate> other, EdtfDate stated)
    {
        int days = other.Value.FirstDay.DayNumber - stated.FirstDay.DayNumber;
        return other.Evidence.Rule == "post-date" ? days > 1 : Math.Abs(days) > DaysApart && !other.Value.AgreesWith(stated);
    }

    private static Diagnostic Report(SourceText source, Cue<EdtfDate> stated, Cue<EdtfDate> other) =>
        new("date-contradicted", Severity.Warning, source.Name, "The date that the article states differs from another that it holds; the stated one is used")
        {
            Line = stated.Evidence.Span is { } span ? source.Text.AsSpan(0, span.Start).Count('\n') + 1 : null,
            Found = $"{stated.Value} in \"{stated.Evidence.Words}\"",
            Expected = $"{other.Value}, as \"{other.Evidence.Words}\" reads",
        };
}
