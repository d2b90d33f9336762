using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>The pages that list all actors by kind, in one order.</summary>
internal sealed class ActorIndex(SiteContext context, ActorOrder order)
{
    /// <summary>Most actors on one page: a line takes some 130 bytes and the page is to stay below 60 kB; 2,000 on a page made it 212 kB.</summary>
    private const int MostOfPage = 350;

    /// <summary>A long index begins with those that one is most likely to look for; a shorter one is looked through as it is.</summary>
    private const int MostNamed = 24;

    private readonly SitePath _first = order == ActorOrder.Letter ? SitePath.Page("actors") : SitePath.Page("actors", "by-articles");

    /// <summary>Sorted stably: actors of as many articles stay by letter.</summary>
    private readonly ImmutableArray<DigestActor> _actors =
        [.. context.Digest.Actors.Where(a => a.HasPage).OrderBy(a => a.Kind).ThenByDescending(a => order == ActorOrder.Articles ? a.Appearances.Length : 0)];

    /// <summary>Without actors there is one page that says so.</summary>
    public IEnumerable<OutputFile> Files() => _actors.IsEmpty && order != ActorOrder.Letter ? [] : Parts.Pages(_first, _actors.Length, MostOfPage, Model);

    private ActorIndexPage Model(Part part) => new()
    {
        Path = part.Path,
        Paging = part.Paging,
        Site = context.Site,
        Title = "Actors",
        Order = order,
        Kinds = [.. _actors.Index().GroupBy(a => a.Item.Kind).Select(kind => new ActorKindEntry(kind.Key, kind.Count(), PageAt(kind.First().Index), Stretches(kind)))],
        MostNamed = order == ActorOrder.Letter && part is { IsFirst: true, Paging: not null } ? Leading() : [],
        Groups = [.. part.Of(_actors).GroupBy(a => a.Kind).Select(kind => new ActorGroup(kind.Key, [.. kind.GroupBy(KeyOf).Select(Stretch)]))],
    };

    private static ActorStretch Stretch(IGrouping<string, DigestActor> stretch) => new(stretch.Key, [.. stretch.Select(Link)]);

    private ImmutableArray<ActorStretchEntry> Stretches(IEnumerable<(int Index, DigestActor Item)> actors) =>
        [.. actors.GroupBy(a => KeyOf(a.Item)).Select(stretch => new ActorStretchEntry(stretch.Key, PageAt(stretch.First().Index)))];

    private ImmutableArray<ActorLink> Leading() =>
        [.. _actors.OrderByDescending(a => a.Appearances.Length).ThenBy(a => a.Id, StringComparer.Ordinal).Take(MostNamed).Select(Link)];

    private static ActorLink Link(DigestActor actor) => SiteContext.Link(actor, actor.Appearances.Length);

    private SitePath PageAt(int position) => Parts.PathOf(_first, position / MostOfPage);

    private string KeyOf(DigestActor actor) => order == ActorOrder.Letter ? LetterOf(actor) : CountSpan.Of(actor.Appearances.Length);

    private static string LetterOf(DigestActor actor) =>
        actor.SortName.Length > 0 && char.IsLetter(actor.SortName[0]) ? actor.SortName[..1].ToUpperInvariant() : "#";
}
