namespace Gaceta.Extraction.Dates;

/// <summary>Tells which day of the calendar a text means, by the day of its publication.</summary>
internal static class DayResolver
{
    /// <summary>A weekday with the day's number ("martes 3") is looked for so many days around publication: a month each way.</summary>
    private const int NumberReach = 31;

    /// <returns>Null when the words need a publication day that is unknown, or name no day of the calendar.</returns>
    public static EdtfDate? Resolve(NamedDay day, EdtfDate? published)
    {
        if (day.Offset is null && day.Parts.Date is { } complete)
        {
            return complete;
        }

        if (published is not { } known || known.Month is null)
        {
            return null;
        }

        if (day.Offset is null && day.Parts.Month > 0)
        {
            return OfYearless(day, known);
        }

        EdtfDate? resolved = known.Day is null ? null : OfNearby(day, known.FirstDay);
        return resolved is { } date && (known.IsApproximate || day.IsRough) ? date.Approximately() : resolved;
    }

    private static EdtfDate? OfNearby(NamedDay day, DateOnly published)
    {
        if (day.Offset is { } offset)
        {
            return Shifted(published, offset);
        }

        return day.Parts is { Weekday: { } weekday, Day: var number }
            ? number > 0 ? OfNumber(weekday, number, published) : OfWeekday(weekday, day.Place, published)
            : null;
    }

    private static EdtfDate? OfWeekday(DayOfWeek weekday, DayPlace place, DateOnly published)
    {
        int back = ((int)published.DayOfWeek - (int)weekday + 7) % 7;
        return Shifted(published, place switch
        {
            DayPlace.Future => back == 0 ? 7 : 7 - back,
            DayPlace.Past => back == 0 ? -7 : -back,
            _ => -back,
        });
    }

    private static EdtfDate? OfNumber(DayOfWeek weekday, int number, DateOnly published) =>
        Enumerable.Range(0, NumberReach).SelectMany(i => new[] { -i, i })
            .Select(days => Shifted(published, days))
            .FirstOrDefault(d => d is { } date && date.FirstDay.Day == number && date.FirstDay.DayOfWeek == weekday);

    /// <summary>Of the years around publication the one whose day is nearest, falls on the weekday named, and lies where the words place it.</summary>
    private static EdtfDate? OfYearless(NamedDay day, EdtfDate published) =>
        Enumerable.Range(published.Year - 1, 3)
            .Select(year => (day.Parts with { Year = year }).Date)
            .Where(date => date is { } d && (day.Parts.Weekday is null || d.FirstDay.DayOfWeek == day.Parts.Weekday) && IsPlaced(d, day.Place, published))
            .OrderBy(date => Math.Abs(date!.Value.FirstDay.DayNumber - published.FirstDay.DayNumber))
            .FirstOrDefault();

    private static bool IsPlaced(EdtfDate date, DayPlace place, EdtfDate published) => place switch
    {
        DayPlace.Past => date.FirstDay <= published.LastDay,
        DayPlace.Future => date.LastDay >= published.FirstDay,
        _ => true,
    };

    private static EdtfDate? Shifted(DateOnly day, int days) =>
        day.DayNumber + days is >= 0 and int number && number <= DateOnly.MaxValue.DayNumber ? EdtfDate.OfDay(DateOnly.FromDayNumber(number)) : null;
}
