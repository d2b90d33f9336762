using System.Collections.Concurrent;
using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Citations;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Feeds;
using Gaceta.Output;
using Gaceta.Pages;
using Gaceta.Statements;
using Gaceta.StructuredData;

namespace Gaceta.Pipelines;

/// <summary>The index of actors, and a page for every actor that has one.</summary>
internal sealed class ActorsPipeline(SiteContext context) : IPipeline
{
    private static readonly SitePath Index = SitePath.Page("actors");

    /// <summary>Most actors on one page of the index: a line of it takes about 150 bytes.</summary>
    private const int MostActors = 2000;

    /// <summary>Slugs of the articles that statements stand with.</summary>
    private readonly ConcurrentDictionary<Statement, string> _holders = new(ReferenceEqualityComparer.Instance);

    private readonly ImmutableArray<DigestActor> _byKind = [.. context.Digest.Actors.Where(a => a.HasPage).OrderBy(a => a.Kind)];

    public IEnumerable<OutputFile> Files() =>
    [
        .. Parts.Pages(Index, _byKind.Length, MostActors, IndexModel),
        .. _byKind.SelectMany(actor => Parts.Pages(actor.Path, actor.Appearances.Length, Parts.MostArticles, part => Model(actor, part))),
    ];

    private ActorIndexPage IndexModel(Part part) => new()
    {
        Path = part.Path,
        Paging = part.Paging,
        Site = context.Site,
        Title = "Actors",
        Groups =
        [
            .. part.Of(_byKind).GroupBy(a => a.Kind).Select(kind => new ActorGroup(kind.Key,
                [.. kind.GroupBy(LetterOf).Select(letter => new LetterGroup(letter.Key, [.. letter.Select(a => SiteContext.Link(a, a.Appearances.Length))]))])),
        ],
    };

    /// <summary>The names, roles and companions of all articles, and the editor's text, stand on the first page only.</summary>
    private ActorPage Model(DigestActor actor, Part part)
    {
        ActorPage page = Listed(actor, part);
        return !part.IsFirst ? page : page with
        {
            TextHtml = actor.Markdown is { } markdown ? EditorsMarkdown.ToHtml(markdown) : null,
            Roles = actor.Known?.Roles ?? [],
            StatedRoles = StatedRoles(actor),
            Variants = Variants(actor),
            Merges = [.. actor.Merges.Select(m => new NameMerge(m.Name.Name, m.Into.Name, m.Rule, m.Certainty))],
            Companions = Companions(actor),
            Citations = actor.Appearances.IsEmpty ? [] : CitationFiles.Links(actor.Path),
            Head = PageHead.None with { JsonLd = ActorJsonLd.Write(actor, SiteContext.Link(actor, 0), context.Site) },
            Feeds = SiteFeeds.Links(actor.Path, SiteFeeds.Title(actor.Name, context.Site), actor.Appearances.Select(a => a.Article), context.Site.Address),
        };
    }

    private ActorPage Listed(DigestActor actor, Part part) => new()
    {
        Path = part.Path,
        Paging = part.Paging,
        Site = context.Site,
        Title = actor.Name,
        Actor = SiteContext.Link(actor, actor.Appearances.Length),
        Appearances = [.. part.Of(actor.Appearances).Select(Appearance)],
        Quotes = [.. part.Of(actor.Appearances).SelectMany(a => QuotesBy(actor, a))],
        Roles = [],
        StatedRoles = [],
        Variants = [],
        Merges = [],
        Companions = [],
    };

    private Appearance Appearance(DigestAppearance appearance) => new(
        context.Card(appearance.Article),
        appearance.Actor.Mentions,
        appearance.Actor.Mentions == 0 ? null : Anchors.Mention(appearance.Actor.Id, 0),
        appearance.Actor.Passage);

    /// <summary>A statement stands once, with the newest article that quotes it; how other articles have it is shown beside it.</summary>
    private IEnumerable<QuoteCard> QuotesBy(DigestActor actor, DigestAppearance appearance)
    {
        DigestArticle article = appearance.Article;
        foreach ((int index, Quote quote) in article.Summary.Quotes.Index().Where(q => q.Item.Speaker == actor.Id))
        {
            Statement? statement = context.Digest.StatementsByQuote.GetValueOrDefault((article.Slug, index));
            if (statement is null || Holder(statement) == article.Slug)
            {
                QuoteCard card = QuoteCards.Of(quote, index, context.Card(article), SiteContext.Link(actor, appearance.Actor.Mentions));
                bool isFirst = statement is null || statement.Quotes.Where(q => q.Article.Slug == article.Slug).Min(q => q.Index) == index;
                yield return isFirst ? card with { Others = Wordings.Of(context, article, index) } : card;
            }
        }
    }

    private string Holder(Statement statement) =>
        _holders.GetOrAdd(statement, static s => DigestAssembly.NewestFirst(s.Quotes.Select(q => q.Article)).First().Slug);

    private static ImmutableArray<RoleInArticle> StatedRoles(DigestActor actor) =>
    [
        .. actor.Appearances
            .SelectMany(a => a.Actor.Roles.Select(role => RoleIn(a.Article, role)))
            .DistinctBy(role => role.Text, StringComparer.OrdinalIgnoreCase),
    ];

    private static RoleInArticle RoleIn(DigestArticle placed, string role) =>
        new(role, placed.Summary.Language, placed.Path, placed.Summary.Published);

    private static ImmutableArray<NameVariant> Variants(DigestActor actor)
    {
        IEnumerable<NameVariant> written = actor.Appearances
            .SelectMany(a => a.Actor.Wordings)
            .GroupBy(w => w.Text, StringComparer.Ordinal)
            .Select(g => new NameVariant(g.Key, g.Sum(w => w.Count)))
            .OrderByDescending(v => v.Count).ThenBy(v => v.Name, StringComparer.Ordinal);
        return [.. written.Concat((actor.Known?.Variants ?? []).Select(v => new NameVariant(v, 0))).DistinctBy(v => v.Name, StringComparer.Ordinal)];
    }

    private ImmutableArray<ActorLink> Companions(DigestActor actor) =>
    [
        .. actor.Appearances
            .SelectMany(a => a.Article.Summary.Actors)
            .Where(a => a.Id != actor.Id)
            .CountBy(a => a.Id, StringComparer.Ordinal)
            .Select(together => SiteContext.Link(context.Digest.ActorsById[together.Key], together.Value))
            .OrderByDescending(link => link.Mentions).ThenBy(link => link.Id, StringComparer.Ordinal)
            .Take(MostCompanions),
    ];

    /// <summary>As many companions as fit a paragraph; the rest is found through the articles.</summary>
    private const int MostCompanions = 12;

    private static string LetterOf(DigestActor actor) =>
        actor.SortName.Length > 0 && char.IsLetter(actor.SortName[0]) ? actor.SortName[..1].ToUpperInvariant() : "#";
}
