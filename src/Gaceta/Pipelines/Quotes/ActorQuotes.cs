using Gaceta.Digests;

namespace Gaceta.Pipelines;

/// <summary>Quotes that have to do with an actor; newest article first, in text order within it.</summary>
internal static class ActorQuotes
{
    public static IEnumerable<PlacedQuote> By(DigestActor actor) =>
        from appearance in actor.Appearances
        from index in Enumerable.Range(0, appearance.Article.Summary.Quotes.Length)
        let placed = new PlacedQuote(appearance.Article, index)
        where placed.Quote.Speaker == actor.Id
        select placed;

    /// <summary>What others said in words that name it.</summary>
    public static IEnumerable<PlacedQuote> About(DigestActor actor) =>
        actor.Appearances.SelectMany(a => a.Actor.NamedBy.Select(index => new PlacedQuote(a.Article, index)));
}
