using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Input;

namespace Gaceta.Digests;

/// <summary>Gives the actors of every article the ids that they have across all articles.</summary>
internal static class ActorLinking
{
    public static ActorIdentities Resolve(IEnumerable<Article> articles, KnowledgeFiles known) => ActorIdentities.Resolve(
        articles.Select(a => new ArticleCast(a.Language?.Value, a.Actors)),
        known.Knowledge.Actors.DistinctBy(a => a.Id),
        new ApartNames(known.Decisions.Apart.Select(pair => (pair.One, pair.Other))));

    /// <summary>The lines of <see cref="Decisions"/> that keep a name apart which no article has any more.</summary>
    public static IEnumerable<Diagnostic> Unused(ImmutableArray<ApartPair> apart, ActorIdentities identities)
    {
        var ids = identities.All.SelectMany(i => i.Names).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        return
            from pair in apart
            from id in new[] { pair.One, pair.Other }
            where !ids.Contains(id)
            select new Diagnostic("decision-unused", Severity.Information, Decisions.FileName, "No article and no file has this actor; the line keeps nothing apart")
            {
                Line = pair.Line, Found = id, Expected = "an id that the command actors lists",
            };
    }

    /// <summary>The article with the linked ids and names; two of its actors that are one become one.</summary>
    public static DigestArticle Link(DigestArticle placed, ActorIdentities identities)
    {
        Article article = placed.Article;
        if (article.Actors.All(a => identities.Of(a) is var identity && identity.Id == a.Id && identity.Name == a.Name))
        {
            return placed;
        }

        var ids = article.Actors.DistinctBy(a => a.Id).ToDictionary(a => a.Id, a => identities.Of(a).Id, StringComparer.Ordinal);
        Article linked = article with
        {
            Actors = [.. article.Actors.GroupBy(identities.Of).Select(group => Join(group.Key, [.. group]))],
            Quotes = [.. article.Quotes.Select(q => q.Speaker is null ? q : q with { Speaker = ids.GetValueOrDefault(q.Speaker, q.Speaker) })],
        };
        return placed with { Article = linked };
    }

    private static ArticleActor Join(Identity identity, ImmutableArray<ArticleActor> parts) => parts[0] with
    {
        Id = identity.Id,
        Name = identity.Name,
        IsKnown = identity.IsKnown,
        Mentions = parts.Length == 1 ? parts[0].Mentions : [.. parts.SelectMany(p => p.Mentions).OrderBy(m => m.Span)],
    };
}
