using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>Counts an actor's articles by month.</summary>
internal static class ActivityByMonth
{
    /// <summary>Null when no article is dated to the month.</summary>
    public static Activity? Of(DigestActor actor)
    {
        EdtfDate[] dates = [.. actor.Appearances.Select(a => a.Article.Published).OfType<EdtfDate>().Where(d => d.Month is not null)];
        if (dates.Length == 0)
        {
            return null;
        }

        ILookup<int, EdtfDate> months = dates.ToLookup(NumberOf);
        int last = months.Max(m => m.Key);
        int first = Math.Max(months.Min(m => m.Key), last - Activity.MostMonths + 1);
        return new Activity(MonthOf(first), MonthOf(last), [.. Enumerable.Range(first, last - first + 1).Select(month => Column(months[month]))]);
    }

    private static TimelineColumn Column(IEnumerable<EdtfDate> dates)
    {
        int certain = dates.Count(d => !d.IsApproximate);
        return new TimelineColumn(certain, dates.Count() - certain, 0);
    }

    private static int NumberOf(EdtfDate date) => (date.Year * 12) + date.Month!.Value - 1;

    private static EdtfDate MonthOf(int number) => EdtfDate.Of(number / 12, (number % 12) + 1);
}
