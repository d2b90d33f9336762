using System.Collections.Immutable;
using Gaceta.Searching;

namespace Gaceta.Tests.Searching;

/// <summary>Searches an index without any of the shortcuts that the script takes: every word is compared with every term.</summary>
internal sealed class ReferenceSearch(ImmutableArray<(SearchDocument Document, string Text)> documents)
{
    private readonly Dictionary<SearchDocument, Dictionary<string, int>> _weights = documents.ToDictionary(d => d.Document, d => SearchWeights.Of(d.Document, d.Text));

    /// <summary>Best first.</summary>
    public (ImmutableArray<SearchDocument> Ranked, bool IsPartial) Find(string query)
    {
        string[] words = [.. SearchTerms.Of(query).Distinct(StringComparer.Ordinal)];
        Dictionary<SearchDocument, double>[] scores = [.. words.Select(ScoresOf)];
        var found = _weights.Keys.Select(d => (Document: d, Words: scores.Count(s => s.ContainsKey(d)), Score: scores.Sum(s => s.GetValueOrDefault(d))))
            .Where(f => f.Words > 0)
            .OrderByDescending(f => f.Words).ThenByDescending(f => f.Score).ThenByDescending(f => f.Document.Number)
            .ToList();
        bool isPartial = found.Count > 0 && found[0].Words < words.Length;
        return ([.. found.Where(f => isPartial || f.Words == words.Length).Select(f => f.Document)], isPartial);
    }

    public static bool IsNear(string a, string b) =>
        a == b || Edits(a).Contains(b, StringComparer.Ordinal) || Edits(b).Contains(a, StringComparer.Ordinal) || IsOneLetterOther(a, b);

    private Dictionary<SearchDocument, double> ScoresOf(string word)
    {
        Dictionary<SearchDocument, double> best = Best(t => t == word || (word.Length >= 3 && t.StartsWith(word, StringComparison.Ordinal)) ? word.Length / (double)t.Length : 0);
        if (best.Count == 0 && word.Length >= 4)
        {
            best = Best(t => IsNear(word, t) ? 0.5 : 0);
        }

        double rarity = Math.Log(1 + ((documents.Length - best.Count + 0.5) / (best.Count + 0.5)));
        return best.ToDictionary(b => b.Key, b => b.Value * rarity);
    }

    private Dictionary<SearchDocument, double> Best(Func<string, double> share) => _weights
        .Select(d => (Document: d.Key, Weight: d.Value.Max(w => share(w.Key) * w.Value)))
        .Where(d => d.Weight > 0)
        .ToDictionary(d => d.Document, d => d.Weight);

    /// <summary>The words with one letter less, and those with two neighbours in each other's place.</summary>
    private static IEnumerable<string> Edits(string word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
            if (i + 1 < word.Length)
            {
                yield return string.Concat(word.AsSpan(0, i), word.AsSpan(i + 1, 1), word.AsSpan(i, 1), word.AsSpan(i + 2));
            }
        }
    }

    private static bool IsOneLetterOther(string a, string b) => a.Length == b.Length && a.Zip(b).Count(pair => pair.First != pair.Second) == 1;
}
