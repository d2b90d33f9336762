using System.Globalization;
using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Digests;

/// <summary>Addresses of the pages of years, months and days.</summary>
internal static class DatePaths
{
    private const string Folder = "dates";

    public static SitePath Index => SitePath.Page(Folder);

    /// <summary>The page of the date's own precision: a year's, a month's or a day's.</summary>
    public static SitePath Of(EdtfDate date) => date.Precision switch
    {
        DatePrecision.Year => SitePath.Page(Folder, Digits(date.Year, 4)),
        DatePrecision.Month => SitePath.Page(Folder, Digits(date.Year, 4), Digits(date.Month!.Value, 2)),
        _ => SitePath.Page(Folder, Digits(date.Year, 4), Digits(date.Month!.Value, 2), Digits(date.Day!.Value, 2)),
    };

    private static string Digits(int number, int count) => number.ToString(CultureInfo.InvariantCulture).PadLeft(count, '0');
}
