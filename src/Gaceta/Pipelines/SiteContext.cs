using System.Collections.Concurrent;
using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Caching;
using Gaceta.Citations;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Images;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>What all pipelines share: the digest, the site's common facts, and how articles and actors are shown in lists.</summary>
internal sealed class SiteContext(Digest digest, SiteInfo site, ImmutableArray<Diagnostic> diagnostics)
{
    private readonly ILookup<string, string> _doubts = diagnostics
        .Where(d => d.Severity >= Severity.Warning)
        .ToLookup(d => d.File, d => d.Message, StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, ArticleCard> _cards = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<(string Slug, int Index), QuoteCard> _quotes = [];

    private readonly ConcurrentDictionary<string, Citation> _citations = new(StringComparer.Ordinal);

    public Digest Digest { get; } = digest;

    public ImmutableArray<Diagnostic> Diagnostics => diagnostics;

    public SiteInfo Site { get; } = site;

    public LocalImages Images { get; init; } = LocalImages.None;

    /// <param name="mentions">What <see cref="ActorLink.Mentions"/> is to count.</param>
    public static ActorLink Link(DigestActor actor, int mentions) => new(actor.Id, actor.Name, actor.Kind, actor.Known is not null, actor.HasPage ? actor.Path : null, mentions);

    public ImmutableArray<ArticleCard> Cards(IEnumerable<DigestArticle> articles) => [.. articles.Select(Card)];

    /// <summary>The same card wherever the article is listed.</summary>
    public ArticleCard Card(DigestArticle placed) => _cards.GetOrAdd(placed.Slug, static (_, given) => given.Context.NewCard(given.Placed), (Context: this, Placed: placed));

    /// <summary>The same card wherever the quote is listed.</summary>
    public QuoteCard Card(PlacedQuote placed) => 
        _quotes.GetOrAdd((placed.Article.Slug, placed.Index), static (_, given) => QuoteCards.Of(given.Context, given.Placed), (Context: this, Placed: placed));

    /// <summary>The same citation wherever the article is cited.</summary>
    public Citation Citation(DigestArticle placed) =>
        _citations.GetOrAdd(placed.Slug, static (_, given) => ArticleCitations.Of(given.Placed, given.Digest), (Digest, Placed: placed));

    /// <summary>In order of first mention.</summary>
    public IEnumerable<ActorLink> ActorsOf(ArticleSummary article) => article.Actors.Select(Link);

    /// <summary>An actor of an article, with the number of its mentions there.</summary>
    public ActorLink Link(SummaryActor actor) => Link(Digest.ActorsById[actor.Id], actor.Mentions);

    public PageLink? Source(ArticleSummary article) =>
        article.SourceId is { } id && Digest.SourcesById.TryGetValue(id, out DigestSource? source) ? new PageLink(source.Name, source.Path) : null;

    /// <summary>The article's page under its title.</summary>
    public static PageLink TitleLink(DigestArticle placed) => new(placed.Summary.Title, placed.Path, placed.Summary.TitleLanguage);

    /// <summary>What readers should know to be doubtful about an article.</summary>
    public ImmutableArray<string> DoubtsAbout(ArticleSummary article) => [.. _doubts[article.File]];

    private ArticleCard NewCard(DigestArticle placed)
    {
        ArticleSummary article = placed.Summary;
        return new ArticleCard
        {
            Path = placed.Path,
            Title = article.Title,
            TitleLanguage = article.TitleLanguage,
            IsTitleDerived = article.IsTitleDerived,
            Lead = article.Lead,
            Language = article.Language,
            Published = article.Published,
            PublishedCertainty = article.PublishedCertainty,
            Source = Source(article),
            Original = SafeAddress.OrNull(article.Url),
            Shown = placed.Stored.Shown,
            Actors = [.. ActorsOf(article).OrderByDescending(a => a.Mentions).Take(ArticleCard.MostActors)],
        };
    }
}
