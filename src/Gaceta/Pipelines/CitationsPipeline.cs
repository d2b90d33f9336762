using Gaceta.Citations;
using Gaceta.Digests;
using Gaceta.Output;

namespace Gaceta.Pipelines;

/// <summary>Citations in all formats: of every article and of its quotes, and of all articles of an actor and of a day.</summary>
internal sealed class CitationsPipeline(SiteContext context) : IPipeline
{
    private Digest Digest => context.Digest;

    public IEnumerable<OutputFile> Files() =>
        Digest.Articles.SelectMany(OfArticle)
            .Concat(Digest.Actors.Where(a => a.HasPage).SelectMany(actor => OfAll(actor.Path, actor.Appearances.Select(a => a.Article))))
            .Concat(Digest.Days.Values.SelectMany(day => OfAll(day.Path, day.Published.Concat(day.Uncertain))));

    private IEnumerable<OutputFile> OfArticle(DigestArticle article) =>
        CitationFiles.Of(article.Path, () => [context.Citation(article)])
            .Concat(article.Speakers.IsEmpty ? [] : CitationFiles.OfQuotes(article.Path, () => ArticleCitations.OfQuotes(article, context.Citation(article), Digest)));

    private IEnumerable<OutputFile> OfAll(SitePath page, IEnumerable<DigestArticle> articles) =>
        articles.Any() ? CitationFiles.Of(page, () => [.. articles.Select(context.Citation)]) : [];
}
