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

    private ActorPage Model(DigestActor actor) => new()
    {
        Path = actor.Path,
        Site = context.Site,
        Title = actor.Name,
        Actor = SiteContext.Link(actor, actor.Appearances.Length),
        TextHtml = actor.Markdown is { } markdown ? EditorsMarkdown.ToHtml(markdown) : null,
        Roles = actor.Known?.Roles ?? [],
        Variants = Variants(actor),
        Appearances = [.. actor.Appearances.Select(Appearance)],
        Quotes = [.. actor.Appearances.SelectMany(a => QuotesBy(actor, a))],
        Companions = Companions(actor),
    };

    private Appearance Appearance(DigestAppearance appearance) => new(
        context.Card(appearance.Article),
        appearance.Actor.Mentions,
        appearance.Actor.Mentions == 0 ? null : Anchors.Mention(appearance.Actor.Id, 0),
        appearance.Actor.Passage);

    private IEnumerable<QuoteCard> QuotesBy(DigestActor actor, DigestAppearance appearance) => appearance.Article.Summary.Quotes
        .Select((quote, index) => (quote, index))
        .Where(q => q.quote.Speaker == actor.Id)
        .Select(q => QuoteCards.Of(q.quote, q.index, context.Card(appearance.Article), SiteContext.Link(actor, appearance.Actor.Mentions)));

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
