using System.Collections.Frozen;
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
        .Where(d => d.Severity >= Severity.Warning && d.Code != ArticleSlugs.TakenCode)
        .ToLookup(d => d.File, d => d.Message, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, PageLink> _sources = digest.SourcesById.ToFrozenDictionary(s => s.Key, s => new PageLink(s.Value.Name, s.Value.Path), StringComparer.Ordinal);
    private readonly RecentValues<ArticleCard> _cards = new(RecentArticles.MostCards);

    private readonly RecentValues<QuoteCard?[]> _quotes = new(RecentArticles.Kept(digest.Articles.Length));

    private readonly RecentValues<Citation> _citations = new(RecentArticles.Kept(digest.Articles.Length));

    public Digest Digest { get; } = digest;

    public ImmutableArray<Diagnostic> Diagnostics => diagnostics;

    public SiteInfo Site { get; } = site;

    public LocalImages Images { get; init; } = LocalImages.None;

    /// <param name="mentions">What <see cref="ActorLink.Mentions"/> is to count.</param>
    public static ActorLink Link(DigestActor actor, int mentions) => new(actor.Id, actor.Name, actor.Kind, actor.Known is not null, actor.HasPage ? actor.Path : null, mentions);

    public ImmutableArray<ArticleCard> Cards(IEnumerable<DigestArticle> articles) => [.. articles.Select(Card)];

    /// <summary>The card wherever the article is listed: made again only when many others were asked for meanwhile.</summary>
    public ArticleCard Card(DigestArticle placed) => _cards.Of(placed.Number, (Context: this, Placed: placed), static given => given.Context.NewCard(given.Placed));

    /// <inheritdoc cref="Card(DigestArticle)"/>
    public QuoteCard Card(PlacedQuote placed) =>
        _quotes.Of(placed.Article.Number, placed.Article, static article => new QuoteCard?[article.Speakers.Length])[placed.Index] ??= QuoteCards.Of(this, placed);

    /// <inheritdoc cref="Card(DigestArticle)"/>
    public Citation Citation(DigestArticle placed) => _citations.Of(placed.Number, (Digest, Placed: placed), static given => ArticleCitations.Of(given.Placed, given.Digest));

    /// <summary>In order of first mention.</summary>
    public IEnumerable<ActorLink> ActorsOf(ArticleSummary article) => article.Actors.Select(Link);

    /// <summary>An actor of an article, with the number of its mentions there.</summary>
    public ActorLink Link(SummaryActor actor) => Link(Digest.ActorsById[actor.Id], actor.Mentions);

    /// <param name="sourceId">Null where none is known.</param>
    public PageLink? Source(string? sourceId) => sourceId is null ? null : _sources.GetValueOrDefault(sourceId);

    /// <summary>The article's page under its title.</summary>
    public static PageLink TitleLink(DigestArticle placed)
    {
        ArticleSummary article = placed.Summary;
        return new PageLink(article.Title, placed.Path, article.TitleLanguage);
    }

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
            Source = Source(article.SourceId),
            Original = SafeAddress.OrNull(article.Url),
            Shown = placed.Stored.Shown,
            Actors = [.. ActorsOf(article).OrderByDescending(a => a.Mentions).Take(ArticleCard.MostActors)],
        };
    }
}
