using System.Collections.Immutable;

namespace Gaceta.Searching;

/// <summary>Which articles hold which terms: an inverted index, cut into parts of which a query needs few.</summary>
internal sealed class SearchIndex
{
    private SearchIndex(ImmutableArray<ImmutableArray<IndexedTerm>> terms, ImmutableArray<ImmutableArray<string>> reversed) =>
        (Terms, Reversed) = (terms, reversed);

    /// <summary>By term, in the order of UTF-16 units.</summary>
    public ImmutableArray<ImmutableArray<IndexedTerm>> Terms { get; }

    /// <summary>All terms with their letters in reverse order, sorted: how a term is found whose beginning is misspelt.</summary>
    public ImmutableArray<ImmutableArray<string>> Reversed { get; }

    /// <param name="documents">Every article with its text.</param>
    public static SearchIndex Of(ParallelQuery<(SearchDocument Document, string Text)> documents, SearchSize size)
    {
        var postings = new Dictionary<string, List<Posting>>(StringComparer.Ordinal);
        foreach ((int number, Dictionary<string, int> weights) in documents.Select(d => (d.Document.Number, SearchWeights.Of(d.Document, d.Text))))
        {
            foreach ((string term, int weight) in weights)
            {
                PostingsOf(postings, term).Add(new Posting(number, weight));
            }
        }

        string[] terms = [.. postings.Keys.Order(StringComparer.Ordinal)];
        ImmutableArray<IndexedTerm> indexed = [.. terms.AsParallel().AsOrdered().Select(t => new IndexedTerm(t, Postings.Write(postings[t])))];
        ImmutableArray<string> reversed = [.. terms.Select(Reverse).Order(StringComparer.Ordinal)];
        return new SearchIndex(Shards.Cut(indexed, size.TermShards, t => t.Size), Shards.Cut(reversed, size.ReversedShards, t => t.Length + 1));
    }

    private static List<Posting> PostingsOf(Dictionary<string, List<Posting>> postings, string term)
    {
        if (!postings.TryGetValue(term, out List<Posting>? list))
        {
            postings.Add(term, list = []);
        }

        return list;
    }

    /// <summary>By UTF-16 units, as scripts do it.</summary>
    private static string Reverse(string term)
    {
        char[] letters = term.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }
}
