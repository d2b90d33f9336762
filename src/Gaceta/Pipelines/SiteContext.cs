using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>What all pipelines share: the digest, the site's common facts, and how articles and actors are shown in lists.</summary>
internal sealed class SiteContext(Digest digest, SiteInfo site, ImmutableArray<Diagnostic> diagnostics)
{
    private readonly ILookup<string, string> _doubts = diagnostics
        .Where(d => d.Severity >= Severity.Warning)
        .ToLookup(d => d.File, d => d.Message, StringComparer.Ordinal);

    public Digest Digest { get; } = digest;

    public SiteInfo Site { get; } = site;

    /// <param name="mentions">What <see cref="ActorLink.Mentions"/> is to count.</param>
    public static ActorLink Link(DigestActor actor, int mentions) => new(actor.Id, actor.Name, actor.Kind, actor.Known is not null, actor.Path, mentions);

    public ImmutableArray<ArticleCard> Cards(IEnumerable<DigestArticle> articles) => [.. articles.Select(Card)];

    public ArticleCard Card(DigestArticle placed)
    {
        Article article = placed.Article;
        return new ArticleCard
        {
            Path = placed.Path,
            Title = article.DisplayTitle.Value,
            TitleLanguage = article.TitleLanguage ?? article.Language?.Value,
            IsTitleDerived = article.Title is null,
            Lead = article.Lead?.Value,
            Language = article.Language?.Value,
            Published = article.Published?.Value,
            PublishedCertainty = article.Published?.Certainty,
            Source = Source(article),
            Shown = placed.Shown,
            Actors = [.. ActorsOf(article).OrderByDescending(a => a.Mentions).Take(ArticleCard.MostActors)],
        };
    }

    /// <summary>In order of first mention.</summary>
    public IEnumerable<ActorLink> ActorsOf(Article article) => article.Actors.Select(a => Link(Digest.ActorsById[a.Id], a.Mentions.Length));

    public PageLink? Source(Article article) =>
        article.SourceId is { } id && Digest.SourcesById.TryGetValue(id, out DigestSource? source) ? new PageLink(source.Name, source.Path) : null;

    /// <summary>The article's page under its title.</summary>
    public static PageLink TitleLink(DigestArticle placed) =>
        new(placed.Article.DisplayTitle.Value, placed.Path, placed.Article.TitleLanguage ?? placed.Article.Language?.Value);

    /// <summary>What readers should know to be doubtful about an article.</summary>
    public ImmutableArray<string> DoubtsAbout(Article article) => [.. _doubts[article.File]];

    /// <param name="index">Position in <see cref="Article.Quotes"/>.</param>
    public QuoteCard Quote(DigestArticle placed, int index)
    {
        Quote quote = placed.Article.Quotes[index];
        ActorLink? speaker = quote.Speaker is { } id && Digest.ActorsById.TryGetValue(id, out DigestActor? actor) ? Link(actor, actor.Appearances.Length) : null;
        return new QuoteCard(
            quote.Text,
            placed.Article.Language?.Value,
            speaker,
            quote.SpeakerText,
            quote.Cue?.Text,
            TitleLink(placed),
            Bodies.Anchors.Quote(index),
            placed.Article.Published?.Value);
    }
}
