using System.Collections.Immutable;
using Gaceta.Pages;

namespace Theme.Dates;

/// <summary>A month cut into weeks from Monday to Sunday.</summary>
public static class Weeks
{
    /// <summary>Monday first.</summary>
    public static ImmutableArray<DayOfWeek> Days { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>Weeks of seven cells; null where the month has not begun or is over.</summary>
    public static IEnumerable<ImmutableArray<CalendarDay?>> Of(CalendarMonth month)
    {
        int before = Days.IndexOf(month.Days[0].Date.DayOfWeek);
        CalendarDay?[] cells = [.. Enumerable.Repeat<CalendarDay?>(null, before), .. month.Days];
        return cells.Chunk(Days.Length).Select(w => (ImmutableArray<CalendarDay?>)[.. w, .. Enumerable.Repeat<CalendarDay?>(null, Days.Length - w.Length)]);
    }
}
