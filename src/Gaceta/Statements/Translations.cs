using System.Collections.Immutable;

namespace Gaceta.Statements;

/// <summary>
/// Quotes of one speaker in two languages that are one statement: said at one time, of like length, with the same numbers and names and
/// enough words that begin alike. Without a dictionary this misses translations that share little; what it finds should be one.
/// </summary>
internal static class Translations
{
    /// <summary>Days between the articles: other languages follow within two or three.</summary>
    private const int MostDays = 3;

    /// <summary>Words of a quote that has enough to be known again by.</summary>
    private const int FewestWords = 7;

    /// <summary>Words of the longer quote for one of the shorter: Spanish takes about a fifth more than English, and outlets cut.</summary>
    private const double MostTimesLonger = 1.7;

    /// <summary>
    /// Anchors that both must have. Of 14 invented statements by one speaker with their Spanish versions, 10 share four to six; of the 182 pairs
    /// that are none, three share as many as three: a state, a government and one word.
    /// </summary>
    private const int FewestShared = 4;

    /// <summary>Share of the smaller quote's anchors: the same 10 have 0.5 and more, pairs that are none at most 0.38.</summary>
    private const double LeastShare = 0.45;

    /// <summary>Each quote with an anchor is compared with so many before it: what one actor says within few days.</summary>
    private const int Neighbours = 32;

    /// <param name="quotes">Of one speaker, in order of time.</param>
    /// <returns>Pairs of positions; of several that fit one quote, the best in each article.</returns>
    public static IEnumerable<(int One, int Other)> Find(ImmutableArray<QuoteWords> quotes)
    {
        if (quotes.All(q => q.Source.Article.Language == quotes[0].Source.Article.Language))
        {
            return [];
        }

        (int One, int Other, double Share)[] fits =
        [
            .. Meetings.Of(quotes, q => q.Anchors, Neighbours)
                .Where(p => MayBeOne(quotes[p.One], quotes[p.Other]))
                .Select(p => (p.One, p.Other, Share(quotes[p.One], quotes[p.Other])))
                .Where(p => p.Item3 >= LeastShare),
        ];
        var best = new Dictionary<(int Quote, string Slug), double>();
        foreach ((int one, int other, double share) in fits)
        {
            Raise(best, (one, SlugOf(quotes[other])), share);
            Raise(best, (other, SlugOf(quotes[one])), share);
        }

        return fits
            .Where(p => best[(p.One, SlugOf(quotes[p.Other]))] <= p.Share && best[(p.Other, SlugOf(quotes[p.One]))] <= p.Share)
            .Select(p => (p.One, p.Other));
    }

    private static bool MayBeOne(QuoteWords one, QuoteWords other) =>
        one.Source.Article.Language is { } a && other.Source.Article.Language is { } b && a != b
        && Meetings.DaysBetween(one, other) <= MostDays
        && Math.Min(one.Words, other.Words) >= FewestWords
        && Math.Max(one.Words, other.Words) <= MostTimesLonger * Math.Min(one.Words, other.Words)
        && one.NumbersFit(other);

    /// <returns>0 when too few are shared to tell.</returns>
    private static double Share(QuoteWords one, QuoteWords other)
    {
        int shared = one.Anchors.Count(other.Anchors.Contains);
        return shared < FewestShared ? 0 : (double)shared / Math.Min(one.Anchors.Count, other.Anchors.Count);
    }

    private static void Raise(Dictionary<(int, string), double> best, (int, string) key, double share) =>
        best[key] = Math.Max(best.GetValueOrDefault(key), share);

    private static string SlugOf(QuoteWords quote) => quote.Source.Article.Slug;
}
