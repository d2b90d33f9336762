using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Extraction;
using Gaceta.Fingerprints;
using Gaceta.Input;
using Gaceta.Rights;
using Gaceta.Statements;

namespace Gaceta.Digests;

/// <summary>
/// All that has to be found out by looking at all articles: who is who, their order and addresses, and what is quoted more than once. A function of
/// <see cref="KeyOf"/>, so that a build finds what the last one found out (<see cref="LinksFile"/>).
/// </summary>
/// <param name="Articles">In the order of the digest.</param>
/// <param name="Diagnostics">Doubts that came up.</param>
internal sealed record DigestLinks(
    ActorIdentities Identities, ImmutableArray<LinkedArticle> Articles, ImmutableArray<LinkedStatement> Statements, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Stands for all that <see cref="Of"/> looks at.</summary>
    public static Fingerprint KeyOf(Content content, ImmutableArray<PublishedArticle> published) =>
        Fingerprint.Of(new Inputs(CacheKey.Program, content.Known.Knowledge.Actors, content.Known.Decisions.Apart, [.. published.Select(article => article.Surface)]));

    /// <param name="published">The content's articles, in their order.</param>
    public static DigestLinks Of(Content content, ImmutableArray<PublishedArticle> published)
    {
        var diagnostics = new List<Diagnostic>();
        ActorIdentities identities = ActorLinking.Resolve(content);
        diagnostics.AddRange(ActorLinking.Unused(content.Known.Decisions.Apart, identities));
        ImmutableArray<string> slugs = ArticleSlugs.Assign(published, diagnostics);
        ImmutableArray<LinkedArticle> articles =
        [
            .. NewestFirst(published, slugs)
                .Select(index => LinkedArticle.Of(published[index], index, slugs[index], ActorLinking.Renamed(published[index].Summary, identities))),
        ];
        ImmutableArray<Statement> statements = StatementSearch.Find(Place(articles, published));
        return new DigestLinks(identities, articles, [.. statements.Select(LinkedStatement.Of)], [.. diagnostics]);
    }

    /// <param name="published">As they were when the links were found.</param>
    public ImmutableArray<DigestArticle> Place(ImmutableArray<PublishedArticle> published) => Place(Articles, published);

    private static ImmutableArray<DigestArticle> Place(ImmutableArray<LinkedArticle> articles, ImmutableArray<PublishedArticle> published)
    {
        var recent = new RecentSummaries(RecentArticles.Kept(articles.Length));
        return [.. articles.Select((article, number) => new DigestArticle(published[article.Index], number, article, recent))];
    }

    /// <summary>The order of articles everywhere: undated ones last, those of one day by slug.</summary>
    private static OrderedParallelQuery<int> NewestFirst(ImmutableArray<PublishedArticle> articles, ImmutableArray<string> slugs) => Enumerable.Range(0, articles.Length)
        .AsParallel()
        .OrderByDescending(index => articles[index].Published?.FirstDay ?? DateOnly.MinValue)
        .ThenBy(index => slugs[index], StringComparer.Ordinal);

    internal sealed record Inputs(string Program, ImmutableArray<KnownActor> Known, ImmutableArray<ApartPair> Apart, ImmutableArray<string> Articles);
}
