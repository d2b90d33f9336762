using System.Globalization;
using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Pipelines;

/// <summary>Addresses of the lists of quotes.</summary>
internal static class QuotePaths
{
    private const string Folder = "quotes";

    public static SitePath Index => SitePath.Page(Folder);

    /// <param name="actor">The speaker's id; null for what nobody is known to have said.</param>
    public static SitePath OfSpeaker(string? actor) => actor is null ? SitePath.Page(Folder, "unattributed") : SitePath.Page(Folder, "actors", actor);

    /// <param name="source">The source's id; null where none is known.</param>
    public static SitePath OfSource(string? source) => source is null ? SitePath.Page(Folder, "unsourced") : SitePath.Page(Folder, "sources", source);

    /// <param name="month">A month, or a year where no month is known; null for undated articles.</param>
    public static SitePath OfMonth(EdtfDate? month) => month is { } date ? SitePath.Page([Folder, .. date.ToString().Split('-')]) : SitePath.Page(Folder, "undated");

    /// <summary>An older page of a list. The newest page is the list's own address.</summary>
    /// <param name="number">From 1, the oldest: a new quote leaves the older pages as they are.</param>
    public static SitePath Older(SitePath list, int number) => list.Beside(number.ToString(CultureInfo.InvariantCulture) + "/index.html");
}
