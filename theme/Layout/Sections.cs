using System.Globalization;
using Gaceta.Output;

namespace Theme.Layout;

/// <summary>Pages that the theme links to by itself.</summary>
public static class Sections
{
    public static SitePath Actors { get; } = SitePath.Page("actors");

    public static SitePath ActorsByArticles { get; } = SitePath.Page("actors", "by-articles");

    public static SitePath Quotes { get; } = SitePath.Page("quotes");

    public static SitePath Dates { get; } = SitePath.Page("dates");

    public static SitePath Timeline { get; } = SitePath.Page("timeline");

    public static SitePath Sources { get; } = SitePath.Page("sources");

    public static SitePath Search { get; } = SitePath.Page("search");

    public static SitePath Year(int year) => SitePath.Page("dates", year.ToString("0000", CultureInfo.InvariantCulture));

    public static SitePath TimelineOf(int year) => SitePath.Page("timeline", year.ToString("0000", CultureInfo.InvariantCulture));

    public static SitePath Month(int year, int month) =>
        SitePath.Page("dates", year.ToString("0000", CultureInfo.InvariantCulture), month.ToString("00", CultureInfo.InvariantCulture));
}
