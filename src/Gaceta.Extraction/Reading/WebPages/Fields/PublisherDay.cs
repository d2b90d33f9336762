using System.Collections.Immutable;
using System.Globalization;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>
/// Settles the day where a time stamp in UTC and the publisher's own calendar differ: an evening in America is the next day in UTC.
/// </summary>
internal static class PublisherDay
{
    /// <summary>A first cue in UTC makes way for the first other one that names the day before or after it in words or in another zone.</summary>
    public static ImmutableArray<Cue<EdtfDate>> PutFirst(ImmutableArray<Cue<EdtfDate>> cues)
    {
        if (cues.IsEmpty || !IsUtc(cues[0].Evidence.Words))
        {
            return cues;
        }

        Cue<EdtfDate>? local = cues.FirstOrDefault(c => IsLocal(c) && IsNear(c.Value, cues[0].Value))
            ?? cues.FirstOrDefault(c => c.Evidence.Rule == VisibleDates.ShortLine && IsSameMoment(c.Value, cues[0]));
        return local is null || local.Value == cues[0].Value ? cues : cues.Remove(local).Insert(0, local);
    }

    private static bool IsLocal(Cue<EdtfDate> cue) => cue.Evidence.Certainty == Certainty.Stated && !IsUtc(cue.Evidence.Words);

    private static bool IsNear(EdtfDate a, EdtfDate b) => Math.Abs(a.FirstDay.DayNumber - b.FirstDay.DayNumber) <= 1;

    /// <summary>Whether it is that day somewhere at the hour that the time stamp gives: before noon in UTC the day before, after noon the next.</summary>
    private static bool IsSameMoment(EdtfDate day, Cue<EdtfDate> utc)
    {
        string words = utc.Evidence.Words;
        int colon = words.IndexOf(':', StringComparison.Ordinal);
        return colon >= 2 && int.TryParse(words.AsSpan(colon - 2, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int hour)
            && day.FirstDay.DayNumber - utc.Value.FirstDay.DayNumber == (hour < 12 ? -1 : 1);
    }

    private static bool IsUtc(string words) =>
        words.Contains(':', StringComparison.Ordinal)
        && (words.EndsWith('Z') || words.EndsWith("+00:00", StringComparison.Ordinal) || words.EndsWith("+0000", StringComparison.Ordinal)
            || words.EndsWith("GMT", StringComparison.Ordinal) || words.EndsWith("UTC", StringComparison.Ordinal));
}
