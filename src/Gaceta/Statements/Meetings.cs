using System.Collections.Immutable;

namespace Gaceta.Statements;

/// <summary>Which quotes are worth comparing: those that share a key and stand near each other among all that share it.</summary>
internal static class Meetings
{
    /// <param name="neighbours">Quotes that follow under the same key, with which each is paired.</param>
    /// <returns>Each pair of positions once, the smaller first.</returns>
    public static IEnumerable<(int One, int Other)> Of<TKey>(ImmutableArray<QuoteWords> quotes, Func<QuoteWords, IEnumerable<TKey>> keys, int neighbours)
        where TKey : notnull
    {
        var byKey = new Dictionary<TKey, List<int>>();
        var met = new HashSet<int>();
        for (int i = 0; i < quotes.Length; i++)
        {
            foreach (TKey key in keys(quotes[i]))
            {
                List<int> before = byKey.TryGetValue(key, out List<int>? list) ? list : byKey[key] = [];
                for (int earlier = Math.Max(0, before.Count - neighbours); earlier < before.Count; earlier++)
                {
                    met.Add(before[earlier]);
                }

                before.Add(i);
            }

            met.Remove(i);
            foreach (int other in met)
            {
                yield return (other, i);
            }

            met.Clear();
        }
    }

    /// <returns>Null when a date is unknown.</returns>
    public static int? DaysBetween(QuoteWords one, QuoteWords other) =>
        one.Source.Day is { } a && other.Source.Day is { } b ? Math.Abs(a.DayNumber - b.DayNumber) : null;
}
