using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>The pages that list all actors, by kind and letter.</summary>
internal sealed class ActorIndex(SiteContext context)
{
    /// <summary>Most actors on one page: a line takes some 130 bytes and the page is to stay below 60 kB; 2,000 on a page made it 212 kB.</summary>
    private const int MostOfPage = 350;

    /// <summary>A long index begins with those that one is most likely to look for; a shorter one is looked through as it is.</summary>
    private const int MostNamed = 24;

    private static readonly SitePath First = SitePath.Page("actors");

    private readonly ImmutableArray<DigestActor> _actors = [.. context.Digest.Actors.Where(a => a.HasPage).OrderBy(a => a.Kind)];

    public IEnumerable<OutputFile> Files() => Parts.Pages(First, _actors.Length, MostOfPage, Model);

    private ActorIndexPage Model(Part part) => new()
    {
        Path = part.Path,
        Paging = part.Paging,
        Site = context.Site,
        Title = "Actors",
        Kinds = [.. _actors.Index().GroupBy(a => a.Item.Kind).Select(kind => new ActorKindEntry(kind.Key, kind.Count(), PageAt(kind.First().Index), Letters(kind)))],
        MostNamed = part is { IsFirst: true, Paging: not null } ? Leading() : [],
        Groups = [.. part.Of(_actors).GroupBy(a => a.Kind).Select(kind => new ActorGroup(kind.Key, [.. kind.GroupBy(LetterOf).Select(Group)]))],
    };

    private static LetterGroup Group(IGrouping<string, DigestActor> letter) => new(letter.Key, [.. letter.Select(Link)]);

    private static ImmutableArray<LetterEntry> Letters(IEnumerable<(int Index, DigestActor Item)> actors) =>
        [.. actors.GroupBy(a => LetterOf(a.Item)).Select(letter => new LetterEntry(letter.Key, PageAt(letter.First().Index)))];

    private ImmutableArray<ActorLink> Leading() =>
        [.. _actors.OrderByDescending(a => a.Appearances.Length).ThenBy(a => a.Id, StringComparer.Ordinal).Take(MostNamed).Select(Link)];

    private static ActorLink Link(DigestActor actor) => SiteContext.Link(actor, actor.Appearances.Length);

    private static SitePath PageAt(int position) => Parts.PathOf(First, position / MostOfPage);

    private static string LetterOf(DigestActor actor) =>
        actor.SortName.Length > 0 && char.IsLetter(actor.SortName[0]) ? actor.SortName[..1].ToUpperInvariant() : "#";
}
