using System.Collections.Immutable;

namespace Gaceta.Searching;

/// <summary>Cuts a sorted list into a fixed number of runs of about one size, so that the number is known before the list is made.</summary>
internal static class Shards
{
    /// <returns><paramref name="count"/> runs; some are empty where the list is short or one item is large.</returns>
    public static ImmutableArray<ImmutableArray<T>> Cut<T>(ImmutableArray<T> items, int count, Func<T, int> size)
    {
        long total = items.Sum(i => (long)size(i));
        var shards = Enumerable.Range(0, count).Select(_ => ImmutableArray.CreateBuilder<T>()).ToArray();
        long before = 0;
        foreach (T item in items)
        {
            shards[(int)(before * count / total)].Add(item);
            before += size(item);
        }

        return [.. shards.Select(s => s.ToImmutable())];
    }
}
