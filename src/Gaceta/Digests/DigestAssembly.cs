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
    /// <param name="workplace">Whose settings say how much of a text is published, and from how many articles on an actor has a page.</param>
    public static (Digest Digest, ImmutableArray<Diagnostic> Diagnostics) Assemble(Content content, Workplace workplace)
    {
        var diagnostics = new List<Diagnostic>();
        SiteSettings settings = workplace.Settings;
        ImmutableArray<PublishedArticle> published = new TextRights(settings.ArticleText, content.Known.SourceRights).Publish(content.Articles, diagnostics);
        DigestLinks links = LinksFile.Of(workplace).GetOrFind(DigestLinks.KeyOf(content, published), () => DigestLinks.Of(content, published));
        ImmutableArray<DigestArticle> articles = links.Place(published);
        Task<ImmutableSortedDictionary<DateOnly, DigestDay>> days = Task.Run(() => DayAssembly.Assemble(articles));
        ImmutableArray<DigestActor> actors = ActorAssembly.Assemble(articles, links.Identities, content.Known, settings.ActorPageThreshold);
        ImmutableArray<DigestSource> sources = SourceAssembly.Assemble(articles, content);
        ImmutableArray<Statement> statements = [.. links.Statements.Select(statement => statement.Among(articles))];
        return (new Digest
        {
            Articles = articles,
            Actors = actors,
            Identities = links.Identities,
            Sources = sources,
            Days = days.GetAwaiter().GetResult(),
            Statements = statements,
            StatementsByQuote = statements.SelectMany(s => s.Quotes.Select(q => (q, s))).ToFrozenDictionary(p => (p.q.Article.Slug, p.q.Index), p => p.s),
            ActorsById = actors.ToFrozenDictionary(a => a.Id, StringComparer.Ordinal),
            SourcesById = sources.ToFrozenDictionary(s => s.Id, StringComparer.Ordinal),
        }, [.. diagnostics, .. links.Diagnostics]);
    }
}
