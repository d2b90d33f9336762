using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Extraction;
using Gaceta.Input;
using Gaceta.Rights;
using Gaceta.Settings;
using Gaceta.Statements;

namespace Gaceta.Digests;

/// <summary>Links the articles into a <see cref="Digest"/>: addresses, then who is who, actors, sources, days and statements.</summary>
internal static class DigestAssembly
{
    /// <param name="settings">How much of a text is published, and from how many articles on an actor has a page.</param>
    public static (Digest Digest, ImmutableArray<Diagnostic> Diagnostics) Assemble(Content content, SiteSettings settings)
    {
        var diagnostics = new List<Diagnostic>();
        var rights = new TextRights(settings.ArticleText, content.Known.SourceRights);
        ActorIdentities identities = ActorLinking.Resolve(content);
        diagnostics.AddRange(ActorLinking.Unused(content.Known.Decisions.Apart, identities));
        ImmutableArray<PublishedArticle> published = rights.Publish(content.Articles, diagnostics);
        ImmutableArray<DigestArticle> articles = [.. Link(NewestFirst(published.Zip(ArticleSlugs.Assign(published, diagnostics))), identities)];
        ImmutableArray<DigestActor> actors = ActorAssembly.Assemble(articles, identities, content.Known, settings.ActorPageThreshold);
        ImmutableArray<DigestSource> sources = SourceAssembly.Assemble(articles, content);
        ImmutableArray<Statement> statements = StatementSearch.Find(articles);
        return (new Digest
        {
            Articles = articles,
            Actors = actors,
            Identities = identities,
            Sources = sources,
            Days = DayAssembly.Assemble(articles),
            Statements = statements,
            StatementsByQuote = statements.SelectMany(s => s.Quotes.Select(q => (q, s))).ToFrozenDictionary(p => (p.q.Article.Slug, p.q.Index), p => p.s),
            ActorsById = actors.ToFrozenDictionary(a => a.Id, StringComparer.Ordinal),
            SourcesById = sources.ToFrozenDictionary(s => s.Id, StringComparer.Ordinal),
        }, [.. diagnostics]);
    }

    /// <summary>The order of articles everywhere: undated ones last, those of one day by slug.</summary>
    private static OrderedParallelQuery<(PublishedArticle Article, string Slug)> NewestFirst(IEnumerable<(PublishedArticle Article, string Slug)> articles) => articles
        .AsParallel()
        .OrderByDescending(a => a.Article.Published?.FirstDay ?? DateOnly.MinValue)
        .ThenBy(a => a.Slug, StringComparer.Ordinal);

    private static ParallelQuery<DigestArticle> Link(ParallelQuery<(PublishedArticle Article, string Slug)> articles, ActorIdentities identities)
    {
        var summaries = new RecentValues<ArticleSummary>(RecentArticles.Most);
        return articles.Select((a, number) => new DigestArticle(a.Article, a.Slug, number, ActorLinking.Renamed(a.Article.Summary, identities), summaries));
    }
}
