using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>
/// Finds the articles that share actors and days with an article. The fewer articles an actor or day has, the more it says that two share it.
/// Of those with many, only the nearest in time are looked at, so that the time for an article does not grow with the digest.
/// </summary>
internal sealed class RelatedArticles
{
    /// <summary>As many as one looks at behind an article.</summary>
    private const int Most = 4;

    /// <summary>Articles looked at on either side in one list; with 5 a close second was missed where an actor is in every article of a week.</summary>
    private const int Reach = 20;

    private readonly ImmutableArray<DigestArticle> _articles;
    private readonly SharedThings<string> _actors;
    private readonly SharedThings<DateOnly> _days;

    public RelatedArticles(Digest digest)
    {
        _articles = digest.Articles;
        _actors = new SharedThings<string>(_articles, article => article.Actors, StringComparer.Ordinal);
        _days = new SharedThings<DateOnly>(_articles, DaysOf, EqualityComparer<DateOnly>.Default);
    }

    /// <param name="position">Of the article in the digest.</param>
    public ImmutableArray<RelatedArticle> Of(int position, SiteContext context)
    {
        var scores = new Dictionary<int, int>();
        _actors.AddScores(position, Reach, scores);
        _days.AddScores(position, Reach, scores);
        return
        [
            .. scores.OrderByDescending(s => s.Value).ThenBy(s => Math.Abs(s.Key - position)).ThenBy(s => s.Key)
                .Take(Most)
                .Select(s => Related(_articles[position], _articles[s.Key], context)),
        ];
    }

    private RelatedArticle Related(DigestArticle article, DigestArticle other, SiteContext context)
    {
        var shared = other.Actors.ToHashSet(StringComparer.Ordinal);
        return new RelatedArticle(
            context.Card(other),
            [.. context.ActorsOf(article.Summary).Where(a => shared.Contains(a.Id)).OrderBy(a => _actors.CountOf(a.Id)).Take(RelatedArticle.MostActors)],
            [.. DaysOf(article).Intersect(DaysOf(other)).OrderBy(_days.CountOf).ThenBy(day => day).Take(RelatedArticle.MostDays).Order()]);
    }

    /// <summary>Certain days only: an estimate is no reason.</summary>
    private static IEnumerable<DateOnly> DaysOf(DigestArticle article) => article.Days
        .Select(d => d.Day)
        .Concat(article.CertainDay is { } day ? [day] : [])
        .Distinct();
}
