using System.Collections.Immutable;
using System.Globalization;
using Gaceta.Pages;

namespace Theme.Timelines;

/// <summary>Draws columns about a line: above it what was published, the estimated part on top; below it what is named.</summary>
public static class Columns
{
    /// <summary>From the line up; the drawing's units are CSS pixels at its natural size.</summary>
    public const int Above = 40;

    /// <summary>From the line down.</summary>
    public const int Below = 16;

    private const double Gap = 0.25;

    /// <summary>The largest of each kind, by which all columns of a page are scaled: months can be compared with one another.</summary>
    public static TimelineColumn Scale(IEnumerable<TimelineColumn> columns) =>
        columns.Aggregate(new TimelineColumn(0, 0, 0), (most, c) => new(Math.Max(most.Published, c.Published + c.Estimated), 0, Math.Max(most.Named, c.Named)));

    /// <summary>Data of an SVG path with a rectangle for each column that has a height.</summary>
    /// <param name="width">Of a column, with the gap to the next.</param>
    /// <param name="from">Where a column begins, in units above the line; below it, if negative.</param>
    /// <param name="to">Where it ends.</param>
    public static string Path(ImmutableArray<TimelineColumn> columns, double width, Func<TimelineColumn, double> from, Func<TimelineColumn, double> to) =>
        string.Concat(columns.Select((column, i) => Rectangle(i * width, width * (1 - Gap), from(column), to(column))));

    /// <summary>
    /// Height of a count. By its square root, so that a day with one article is seen beside one with a hundred; one article at least a tenth.
    /// </summary>
    public static double Height(int count, int most, int full) =>
        count == 0 ? 0 : Math.Max(full / 10.0, full * Math.Sqrt(count / (double)Math.Max(most, count)));

    private static string Rectangle(double x, double width, double from, double to) => from == to
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"M{x:0.#} {Above - from:0.#}h{width:0.#}v{from - to:0.#}h{-width:0.#}z");
}
