using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>The index of actors, and a page for every actor that has one.</summary>
internal sealed class ActorsPipeline(SiteContext context) : IPipeline
{
    private static readonly SitePath Index = SitePath.Page("actors");

    public IEnumerable<OutputFile> Files() =>
        Actors.Select(actor => OutputFile.Page(actor.Path, () => Model(actor))).Prepend(OutputFile.Page(Index, IndexModel));

    private IEnumerable<DigestActor> Actors => context.Digest.Actors.Where(a => a.HasPage);

    private ActorIndexPage IndexModel() => new()
    {
        Path = Index,
        Site = context.Site,
        Title = "Actors",
        Groups =
        [
            .. Actors.GroupBy(a => a.Kind).OrderBy(g => g.Key).Select(kind => new ActorGroup(kind.Key,
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
        Merges = [.. actor.Merges.Select(m => new NameMerge(m.Name.Name, m.Into.Name, m.Rule, m.Certainty))],
        Appearances = [.. actor.Appearances.Select(Appearance)],
        Quotes = [.. actor.Appearances.SelectMany(a => QuotesBy(actor, a.Article))],
        Companions = Companions(actor),
    };

    private Appearance Appearance(DigestAppearance appearance)
    {
        ImmutableArray<Mention> mentions = appearance.Actor.Mentions;
        return new Appearance(
            context.Card(appearance.Article),
            mentions.Length,
            mentions.IsEmpty ? null : Anchors.Mention(appearance.Actor.Id, 0),
            mentions.IsEmpty ? null : Sentences.Around(appearance.Article.Article.Text, mentions[0].Span));
    }

    private IEnumerable<QuoteCard> QuotesBy(DigestActor actor, DigestArticle article) => article.Article.Quotes
        .Select((quote, index) => (quote, index))
        .Where(q => q.quote.Speaker == actor.Id)
        .Select(q => context.Quote(article, q.index));

    private static ImmutableArray<NameVariant> Variants(DigestActor actor)
    {
        IEnumerable<NameVariant> written = actor.Appearances
            .SelectMany(a => a.Actor.Mentions)
            .GroupBy(m => m.Text, StringComparer.Ordinal)
            .Select(g => new NameVariant(g.Key, g.Count()))
            .OrderByDescending(v => v.Count).ThenBy(v => v.Name, StringComparer.Ordinal);
        return [.. written.Concat((actor.Known?.Variants ?? []).Select(v => new NameVariant(v, 0))).DistinctBy(v => v.Name, StringComparer.Ordinal)];
    }

    private ImmutableArray<ActorLink> Companions(DigestActor actor) =>
    [
        .. actor.Appearances
            .SelectMany(a => a.Article.Article.Actors)
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
