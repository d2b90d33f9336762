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
    public IEnumerable<OutputFile> Files() =>
    [
        .. new ActorIndex(context).Files(),
        .. context.Digest.Actors.Where(a => a.HasPage)
            .SelectMany(actor => Parts.Pages(actor.Path, actor.Appearances.Length, Parts.MostArticles, part => Model(actor, part))),
    ];

    /// <summary>All but the list of articles stands on the first page only.</summary>
    private ActorPage Model(DigestActor actor, Part part)
    {
        ActorPage page = Listed(actor, part);
        if (!part.IsFirst)
        {
            return page;
        }

        ImmutableArray<ActorLink> companions = Companions.Of(actor, context.Digest);
        int said = ActorQuotes.CountBy(actor);
        return page with
        {
            TextHtml = actor.Markdown is { } markdown ? EditorsMarkdown.ToHtml(markdown) : null,
            Roles = actor.Known?.Roles ?? [],
            StatedRoles = StatedRoles(actor),
            Variants = Variants(actor),
            Merges = [.. actor.Merges.Select(m => new NameMerge(m.Name.Name, m.Into.Name, m.Rule, m.Certainty))],
            Quotes = [.. Quotes(actor).Take(ActorPage.MostQuotes)],
            AllQuotes = said > ActorPage.MostQuotes ? new CountedQuotes(QuoteGroups.OfSpeaker(actor), said) : null,
            QuotesAbout = [.. ActorQuotes.About(actor).Take(ActorPage.MostQuotes).Select(context.Card)],
            Companions = companions,
            Ties = Companions.Ties(actor, companions),
            Activity = ActivityByMonth.Of(actor),
            Citations = actor.Appearances.IsEmpty ? [] : CitationFiles.Links(actor.Path, context.Site),
            Head = PageHead.None with { JsonLd = ActorJsonLd.Write(actor, SiteContext.Link(actor, 0), context.Site) },
        };
    }

    private ImmutableArray<FeedLink> FeedsOf(DigestActor actor) => context.Site.HasActorFeeds
        ? SiteFeeds.Links(actor.Path, SiteFeeds.Title(actor.Name, context.Site), actor.Appearances.Select(a => a.Article), context.Site.Address)
        : [];

    private ActorPage Listed(DigestActor actor, Part part) => new()
    {
        Path = part.Path,
        Paging = part.Paging,
        Site = context.Site,
        Title = actor.Name,
        Actor = SiteContext.Link(actor, actor.Appearances.Length),
        Appearances = [.. part.Of(actor.Appearances).Select(Appearance)],
        Feeds = FeedsOf(actor),
    };

    private Appearance Appearance(DigestAppearance appearance) => new(
        context.Card(appearance.Article),
        appearance.Actor.Mentions,
        appearance.Actor.Mentions == 0 ? null : Anchors.Mention(appearance.Actor.Id, 0),
        appearance.Actor.Passage);

    /// <summary>A statement stands once, with the newest article that quotes it; how other articles have it is shown beside it.</summary>
    private IEnumerable<QuoteCard> Quotes(DigestActor actor)
    {
        var holders = new Dictionary<Statement, DigestArticle>();
        var wordings = new Wordings(context, actor.Path);
        foreach (DigestAppearance appearance in actor.Appearances)
        {
            ImmutableArray<Quote> quotes = appearance.Article.Summary.Quotes;
            foreach (int index in Enumerable.Range(0, quotes.Length).Where(i => quotes[i].Speaker == actor.Id))
            {
                Statement? statement = context.Digest.StatementsByQuote.GetValueOrDefault((appearance.Article.Slug, index));
                bool isNew = statement is null || holders.TryAdd(statement, appearance.Article);
                if (isNew || holders[statement!] == appearance.Article)
                {
                    QuoteCard card = context.Card(new PlacedQuote(appearance.Article, index));
                    yield return isNew ? card with { Others = wordings.Of(appearance.Article, index) } : card;
                }
            }
        }
    }

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
}
