using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Extraction;

namespace Gaceta.Statements;

/// <summary>Finds what one speaker is quoted with more than once, in time that grows with the number of quotes.</summary>
internal static class StatementSearch
{
    /// <summary>On all cores, speaker by speaker.</summary>
    /// <returns>In the order of their first quotes.</returns>
    public static ImmutableArray<Statement> Find(IEnumerable<DigestArticle> articles)
    {
        StatementQuote[][] speakers =
        [
            .. articles.SelectMany(a => a.Speakers.Select((_, index) => new StatementQuote(a, index)))
                .Where(q => q.Speaker is not null)
                .GroupBy(q => q.Speaker, StringComparer.Ordinal)
                .Select(said => said.ToArray())
                .Where(said => said.Length > 1),
        ];
        var found = new Statement[speakers.Length][];
        Parallel.For(0, speakers.Length, i => found[i] = [.. OfOneSpeaker([.. speakers[i].InTime(q => q).Select(QuoteWords.Of)])]);
        return [.. found.SelectMany(statements => statements).InTime(s => s.Quotes[0])];
    }

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
