using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Caching;
using Gaceta.Citations;
using Gaceta.Digests;
using Gaceta.Feeds;
using Gaceta.Output;
using Gaceta.Pages;
using Gaceta.Statements;
using Gaceta.StructuredData;

namespace Gaceta.Pipelines;

/// <summary>The index of actors in its two orders, and a page for every actor that has one.</summary>
internal sealed class ActorsPipeline(SiteContext context) : IPipeline
{
    /// <summary>
    /// Most articles on one page of an actor: fewer than on others, as the first also shows who it is and what it said, in 10,000 generated articles
    /// up to 30 kB.
    /// </summary>
    private const int MostAppearances = 38;

    public IEnumerable<OutputFile> Files() =>
    [
        .. new ActorIndex(context, ActorOrder.Letter).Files(),
        .. new ActorIndex(context, ActorOrder.Articles).Files(),
        .. context.Digest.Actors.Where(a => a.HasPage)
            .SelectMany(actor => Parts.Pages(actor.Path, actor.Appearances.Length, MostAppearances, part => Model(actor, part))),
    ];

    /// <summary>All but the list of articles stands on the first page only.</summary>
    private ActorPage Model(DigestActor actor, Part part)
    {
        if (!part.IsFirst)
        {
            return Listed(actor, part, part.Of(actor.Appearances).Select(a => (a.Article, a.Actor)));
        }

        var read = new ActorReading(actor, newest: part.End);
        ImmutableArray<ActorLink> companions = Companions.Of(actor, context.Digest);
        int said = actor.Appearances.Sum(a => a.Article.Speakers.Count(id => id == actor.Id));
        return Listed(actor, part, read.Newest) with
        {
            TextHtml = actor.Markdown is { } markdown ? EditorsMarkdown.ToHtml(markdown) : null,
            Roles = actor.Known?.Roles ?? [],
            StatedRoles = read.Roles,
            Variants = read.Variants(actor.Known),
            Merges = [.. actor.Merges.Select(m => new NameMerge(m.Name.Name, m.Into.Name, m.Rule, m.Certainty))],
            Quotes = [.. Quotes(actor).Take(ActorPage.MostQuotes)],
            AllQuotes = said > ActorPage.MostQuotes ? new CountedQuotes(QuoteGroups.OfSpeaker(actor), said) : null,
            QuotesAbout = [.. read.QuotesAbout.Select(context.Card)],
            Companions = companions,
            Ties = Companions.Ties(actor, companions),
            Activity = ActivityByMonth.Of(actor),
            Citations = actor.Appearances.IsEmpty ? [] : CitationFiles.Links(actor.Path, context.Site),
            Head = PageHead.None with { JsonLd = ActorJsonLd.Write(actor, SiteContext.Link(actor, 0), context.Site) },
        };
    }

    private ImmutableArray<FeedLink> FeedsOf(DigestActor actor) => context.Site.HasActorFeeds
        ? SiteFeeds.Links(actor.Path, SiteFeeds.Title(actor.Name, context.Site), actor.Appearances.Select(a => a.Article), context.Site)
        : [];

    /// <param name="shown">The appearances of this part.</param>
    private ActorPage Listed(DigestActor actor, Part part, IEnumerable<(DigestArticle Article, SummaryActor Actor)> shown) => new()
    {
        Path = part.Path,
        Paging = part.Paging,
        Site = context.Site,
        Title = actor.Name,
        Actor = SiteContext.Link(actor, actor.Appearances.Length),
        Appearances = [.. shown.Select(a => Appearance(a.Article, a.Actor))],
        Feeds = FeedsOf(actor),
    };

    private Appearance Appearance(DigestArticle article, SummaryActor actor) =>
        new(context.Card(article), actor.Mentions, actor.Mentions == 0 ? null : Anchors.Mention(actor.Id, 0), actor.Passage);

    /// <summary>A statement stands once, with the newest article that quotes it; how other articles have it is shown beside it.</summary>
    private IEnumerable<QuoteCard> Quotes(DigestActor actor)
    {
        var holders = new Dictionary<Statement, DigestArticle>();
        var wordings = new Wordings(context, actor.Path);
        foreach (DigestAppearance appearance in actor.Appearances)
        {
            ImmutableArray<string?> speakers = appearance.Article.Speakers;
            foreach (int index in Enumerable.Range(0, speakers.Length).Where(i => speakers[i] == actor.Id))
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
}
