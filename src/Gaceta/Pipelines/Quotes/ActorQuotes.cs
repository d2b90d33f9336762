using Gaceta.Caching;
using Gaceta.Digests;

namespace Gaceta.Pipelines;

/// <summary>Quotes that have to do with an actor; newest article first, in text order within it.</summary>
internal static class ActorQuotes
{
    /// <summary>How many quotes are the actor's.</summary>
    public static int CountBy(DigestActor actor) => actor.Appearances.Sum(a => a.Article.Speakers.Count(id => id == actor.Id));

    /// <summary>What others said in words that name an actor.</summary>
    /// <param name="named">Its articles, with what they say of it.</param>
    public static IEnumerable<PlacedQuote> About(IEnumerable<(DigestArticle Article, SummaryActor Actor)> named) =>
        named.SelectMany(a => a.Actor.NamedBy.Select(index => new PlacedQuote(a.Article, index)));
}
