using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>Days drawn side by side: what was published on each, and how many articles name it. The first page begins with all years.</summary>
public sealed record TimelinePage : PageModel
{
    /// <summary>The first page shows whole months, newest first, until they hold this many days: some 15 kB, and more than one looks through.</summary>
    public const int MostDays = 60;

    /// <summary>The year or month that the page shows; null on the first page.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>What has pages of its own below this one, newest first: on the first page years, on that of a full year its months.</summary>
    public ImmutableArray<TimelineSpan> Spans { get; init; } = [];

    /// <summary>Newest first, months with neither articles nor mentions left out; empty where <see cref="Spans"/> lead to them.</summary>
    public ImmutableArray<TimelineMonth> Months { get; init; } = [];

    /// <summary>The nearest years, or months, that have a page.</summary>
    public PageLink? Earlier { get; init; }

    public PageLink? Later { get; init; }
}

/// <summary>A year with a column for each month, or a month with one for each day of the calendar.</summary>
/// <param name="Articles">Those dated in it, however surely.</param>
public sealed record TimelineSpan(EdtfDate Date, SitePath Path, ImmutableArray<TimelineColumn> Columns, int Articles);

/// <summary>A month with a column for each of its days, and those days that hold something.</summary>
/// <param name="Path">The month's page.</param>
/// <param name="DayUnknown">Articles of the month whose day is not known.</param>
/// <param name="Days">In order.</param>
public sealed record TimelineMonth(int Year, int Month, SitePath Path, int DayUnknown, ImmutableArray<TimelineDay> Days)
{
    /// <summary>One for each day of the calendar.</summary>
    public ImmutableArray<TimelineColumn> Columns
    {
        get
        {
            var columns = new TimelineColumn[DateTime.DaysInMonth(Year, Month)];
            foreach (TimelineDay day in Days)
            {
                columns[day.Date.Day - 1] = day.Column;
            }

            return [.. columns];
        }
    }
}

/// <param name="Headlines">Some of the articles published on it; empty where none was.</param>
public sealed record TimelineDay(DateOnly Date, SitePath Path, TimelineColumn Column, ImmutableArray<PageLink> Headlines);

/// <summary>What a column of the drawing stands for.</summary>
/// <param name="Published">Articles of certain date.</param>
/// <param name="Estimated">Articles whose date is an estimate, or known no better than the month.</param>
/// <param name="Named">Articles that name the day, or days of the month.</param>
public readonly record struct TimelineColumn(int Published, int Estimated, int Named)
{
    public bool IsEmpty => this == default;
}
