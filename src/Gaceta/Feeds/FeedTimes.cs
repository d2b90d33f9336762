using System.Globalization;

namespace Gaceta.Feeds;

/// <summary>A day as the instant that feeds ask for: its beginning, in UTC. Articles are dated to the day, so no hour is known.</summary>
internal static class FeedTimes
{
    /// <summary>As Atom and JSON Feed write it.</summary>
    public static string Rfc3339(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    /// <summary>As RSS writes it.</summary>
    public static string Rfc822(DateOnly day) => day.ToDateTime(default, DateTimeKind.Utc).ToString("R", CultureInfo.InvariantCulture);
}
