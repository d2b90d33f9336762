using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Gaceta.Digests;

namespace Gaceta.Pipelines;

/// <summary>For each thing that articles share, the articles that have it, as positions in the digest.</summary>
internal sealed class SharedThings<T>
    where T : notnull
{
    /// <summary>What a thing weighs that only one article has. Whole numbers, so that no machine rounds otherwise.</summary>
    private const double FullWeight = 1000;

    private readonly Dictionary<T, List<int>> _articles;
    private readonly Func<int, IEnumerable<T>> _things;

    public SharedThings(ImmutableArray<DigestArticle> articles, Func<DigestArticle, IEnumerable<T>> things, IEqualityComparer<T> comparer)
    {
        _things = position => things(articles[position]);
        _articles = new(comparer);
        for (int position = 0; position < articles.Length; position++)
        {
            foreach (T thing in _things(position))
            {
                (_articles.TryGetValue(thing, out List<int>? list) ? list : _articles[thing] = []).Add(position);
            }
        }

        foreach (List<int> list in _articles.Values)
        {
            list.TrimExcess();
        }
    }

    /// <summary>Number of articles that have the thing.</summary>
    public int CountOf(T thing) => _articles[thing].Count;

    /// <summary>Adds to the score of every other article what it shares with the one at <paramref name="position"/>.</summary>
    /// <param name="reach">Articles looked at before and behind it in each list.</param>
    public void AddScores(int position, int reach, Dictionary<int, int> scores)
    {
        foreach (T thing in _things(position))
        {
            List<int> list = _articles[thing];
            int weight = (int)(FullWeight / Math.Sqrt(list.Count));
            int here = list.BinarySearch(position);
            int end = Math.Min(list.Count, here + reach + 1);
            for (int i = Math.Max(0, here - reach); i < end; i++)
            {
                if (i != here)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(scores, list[i], out _) += weight;
                }
            }
        }
    }
}
