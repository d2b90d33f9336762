using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Caching;
using Gaceta.Digests;
using Gaceta.Pages;
using Gaceta.Statements;

namespace Gaceta.Exports;

/// <summary>Makes the digest's data of the digest.</summary>
internal static class DigestExport
{
    public static DigestData Of(Digest digest, SiteInfo site) => new(
        DigestJson.SchemaFile,
        site.Title,
        site.Description,
        site.Language,
        site.Address.Root,
        digest.Articles.Select(a => Of(a, digest)),
        [.. digest.Actors.Select(Of)],
        [.. digest.Sources.Select(s => new SourceData(s.Id, s.Name, s.Host, s.Articles.Length, s.Path.Address))]);

    private static ArticleData Of(DigestArticle placed, Digest digest)
    {
        ArticleSummary article = placed.Summary;
        return new ArticleData(
            placed.Slug,
            article.Title,
            article.IsTitleDerived,
            article.Lead,
            article.Published,
            article.PublishedCertainty,
            article.Byline is { } byline ? [.. byline.Split("; ")] : [],
            article.SourceId,
            SafeAddress.OrNull(article.Url),
            article.Language,
            SafeAddress.OrNull(article.Image),
            placed.Stored.Shown,
            placed.Path.Address,
            [.. article.Actors.SelectMany(Mentions)],
            [.. placed.Quotes.Select((q, index) => new QuoteData(Anchors.Quote(index), q.Text, q.Speaker, q.SpeakerText, q.Cue?.Text, StatementOf(placed, index, digest)))],
            [.. placed.Dates.Select(d => d.Value).Distinct().Order()]);
    }

    private static string? StatementOf(DigestArticle article, int quote, Digest digest) =>
        digest.StatementsByQuote.TryGetValue((article.Slug, quote), out Statement? statement)
            ? $"{statement.Quotes[0].Article.Slug}#{Anchors.Quote(statement.Quotes[0].Index)}"
            : null;

    private static IEnumerable<MentionData> Mentions(SummaryActor actor) => actor.Wordings.IsEmpty
        ? [new MentionData(actor.Id, null, 0)]
        : actor.Wordings.Select(w => new MentionData(actor.Id, w.Text, w.Count));

    private static ActorData Of(DigestActor actor) =>
        new(actor.Id, actor.Name, actor.Kind, actor.Known is not null, actor.Known?.Variants ?? ImmutableArray<string>.Empty, actor.Appearances.Length, actor.HasPage ? actor.Path.Address : null);
}
