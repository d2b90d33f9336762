using System.Collections.Immutable;
using Gaceta.Similarity;

namespace Gaceta.Statements;

/// <summary>Quotes of one speaker that share so many words that they are one statement, cut or edited differently.</summary>
internal static class SharedWording
{
    /// <summary>
    /// Share of the shorter quote's runs of words that the other must have. An edited word breaks three runs: of eighteen words two may differ.
    /// With a half, "the people of the islands" and three words more would be one statement with all that speaks of them.
    /// </summary>
    private const double LeastShare = 0.6;

    /// <summary>Words of a quote that may be part of a longer one. "The people of the islands" stands in many statements.</summary>
    private const int FewestWords = 6;

    /// <summary>Words of a quote that must be equal to another as a whole, and said near it in time.</summary>
    private const int FewestEqualWords = 3;

    /// <summary>Days between articles that report one statement; after a week short words are said anew.</summary>
    private const int MostDays = 7;

    /// <summary>Each quote with a run of words is compared with so many that follow, which bounds the work however often a statement is copied.</summary>
    private const int Neighbours = 4;

    /// <param name="quotes">Of one speaker, in order of time.</param>
    /// <returns>Pairs of positions.</returns>
    public static IEnumerable<(int One, int Other)> Find(ImmutableArray<QuoteWords> quotes)
    {
        IEnumerable<(int, int)> met = Meetings.Of(quotes, q => q.Shingles, Neighbours);
        IEnumerable<(int, int)> equal = Meetings.Of<string>(quotes, q => [q.Folded], Neighbours);
        return met.Concat(equal).Distinct().Where(p => IsOne(quotes[p.Item1], quotes[p.Item2]));
    }

    /// <summary>A quote may leave a number out; one that has another in its place says something else.</summary>
    private static bool IsOne(QuoteWords one, QuoteWords other) => one.NumbersFit(other) && SharesWords(one, other);

    private static bool SharesWords(QuoteWords one, QuoteWords other)
    {
        int words = Math.Min(one.Words, other.Words);
        return words >= FewestWords
            ? Shingles.Containment(one.Shingles, other.Shingles) >= LeastShare
            : words >= FewestEqualWords && one.Folded == other.Folded && Meetings.DaysBetween(one, other) <= MostDays;
    }
}
