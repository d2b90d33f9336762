using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Digests;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>The index of actors, and a page for every actor.</summary>
internal sealed class ActorsPipeline(SiteContext context) : IPipeline
{
    private static readonly SitePath Index = SitePath.Page("actors");

    public IEnumerable<OutputFile> Files() =>
        context.Digest.Actors.Select(actor => OutputFile.Page(actor.Path, () => Model(actor))).Prepend(OutputFile.Page(Index, IndexModel));

    private ActorIndexPage IndexModel() => new()
    {
        Path = Index,
        Site = context.Site,
        Title = "Actors",
        Groups =
        [
            .. context.Digest.Actors.GroupBy(a => a.Kind).OrderBy(g => g.Key).Select(kind => new ActorGroup(kind.Key,
                [.. kind.GroupBy(LetterOf).Select(letter => new LetterGroup(letter.Key, [.. letter.Select(a => SiteContext.Link(a, a.Appearances.Length))]))])),
        ],
    };

    private ActorPage Model(DigestActor actor)
    {
        ImmutableArray<ActorLink> companions = Companions.Of(actor, context.Digest);
        ImmutableArray<PlacedQuote> said = ActorQuotes.By(actor);
        return new ActorPage
        {
            Path = actor.Path,
            Site = context.Site,
            Title = actor.Name,
            Actor = SiteContext.Link(actor, actor.Appearances.Length),
            TextHtml = actor.Markdown is { } markdown ? EditorsMarkdown.ToHtml(markdown) : null,
            Roles = actor.Known?.Roles ?? [],
            StatedRoles = StatedRoles(actor),
            Variants = Variants(actor),
            Appearances = [.. actor.Appearances.Select(Appearance)],
            Quotes = QuoteCards.Of(context, said.Take(ActorPage.MostQuotes)),
            AllQuotes = said.Length > ActorPage.MostQuotes ? new CountedQuotes(QuoteGroups.OfSpeaker(actor), said.Length) : null,
            QuotesAbout = QuoteCards.Of(context, ActorQuotes.About(actor).Take(ActorPage.MostQuotes)),
            Companions = companions,
            Ties = Companions.Ties(actor, companions),
            Activity = ActivityByMonth.Of(actor),
        };
    }

    private Appearance Appearance(DigestAppearance appearance) => new(
        context.Card(appearance.Article),
        appearance.Actor.Mentions,
        appearance.Actor.Mentions == 0 ? null : Anchors.Mention(appearance.Actor.Id, 0),
        appearance.Actor.Passage);

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

    private static string LetterOf(DigestActor actor) =>
        actor.SortName.Length > 0 && char.IsLetter(actor.SortName[0]) ? actor.SortName[..1].ToUpperInvariant() : "#";
}
