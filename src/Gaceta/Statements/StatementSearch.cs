using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Extraction;

namespace Gaceta.Statements;

/// <summary>Finds what one speaker is quoted with more than once, in time that grows with the number of quotes.</summary>
internal static class StatementSearch
{
    /// <returns>In the order of their first quotes.</returns>
    public static ImmutableArray<Statement> Find(IEnumerable<DigestArticle> articles) =>
    [
        .. articles.SelectMany(a => a.Summary.Quotes.Select((_, index) => new StatementQuote(a, index)))
            .AsParallel().AsOrdered().Select(QuoteWords.Of).OfType<QuoteWords>()
            .GroupBy(q => q.Speaker, StringComparer.Ordinal)
            .SelectMany(said => OfOneSpeaker([.. InTime(said, q => q.Source)]))
            .AsSequential()
            .InTime(s => s.Quotes[0]),
    ];

    private static IEnumerable<Statement> OfOneSpeaker(ImmutableArray<QuoteWords> quotes)
    {
        int[] roots = [.. Enumerable.Range(0, quotes.Length)];
        (int One, int Other)[] translations = [.. Translations.Find(quotes)];
        foreach ((int one, int other) in SharedWording.Find(quotes).Concat(translations))
        {
            Join(roots, one, other);
        }

        var translated = translations.Select(t => RootOf(roots, t.One)).ToHashSet();
        return Enumerable.Range(0, quotes.Length)
            .GroupBy(i => RootOf(roots, i))
            .Where(group => group.Skip(1).Any())
            .Select(group => new Statement([.. group.Select(i => quotes[i].Source)], translated.Contains(group.Key) ? Certainty.Inferred : Certainty.Derived));
    }

    /// <summary>Undated ones last.</summary>
    private static IOrderedEnumerable<T> InTime<T>(this IEnumerable<T> items, Func<T, StatementQuote> quote) => items
        .OrderBy(item => quote(item).Day ?? DateOnly.MaxValue)
        .ThenBy(item => quote(item).Article.Slug, StringComparer.Ordinal)
        .ThenBy(item => quote(item).Index);

    private static void Join(int[] roots, int one, int other)
    {
        (int a, int b) = (RootOf(roots, one), RootOf(roots, other));
        roots[Math.Max(a, b)] = Math.Min(a, b);
    }

    private static int RootOf(int[] roots, int quote)
    {
        while (roots[quote] != quote)
        {
            quote = roots[quote] = roots[roots[quote]];
        }

        return quote;
    }
}
