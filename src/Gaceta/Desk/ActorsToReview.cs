using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Input;
using Gaceta.Settings;

namespace Gaceta.Desk;

/// <summary>What there is for an editor to decide about actors.</summary>
/// <param name="Items">By kind; within it those that concern most articles first.</param>
/// <param name="Paths">Full paths of the input's files, by name.</param>
internal sealed record ActorsToReview(ImmutableArray<DeskItem> Items, FrozenDictionary<string, string> Paths)
{
    /// <summary>Sentences that are shown for a name: the first tells mostly, a second one shows whether others agree.</summary>
    private const int MostPlaces = 2;

    public static ActorsToReview Of(Workplace workplace, CancellationToken cancellation)
    {
        Content content = ContentReader.Read(workplace, cancellation);
        FrozenDictionary<string, InputFile> files = InputFolder.List(workplace.InputFolders, workplace.Settings.ExcludedPaths, [], cancellation: cancellation)
            .ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);
        ActorIdentities identities = ActorLinking.Resolve(content);
        var places = new DeskPlaces(content.Articles, files);
        IEnumerable<DeskItem> items =
        [
            .. new RoleContradictions(identities, content.Known.Knowledge.Actors, places).Find(content.Articles),
            .. identities.Doubts.Select(d => OfDoubt(d, identities, places)),
            .. identities.All.SelectMany(i => i.Merges).Select(m => OfMerge(m, places)),
            .. identities.All.Where(i => !i.IsKnown).Select(i => OfCandidate(i, places)),
        ];
        return new ActorsToReview(
            [.. items.OrderBy(i => i.Kind).ThenByDescending(i => i.Articles).ThenBy(i => string.Join(' ', i.Ids), StringComparer.Ordinal)],
            files.ToFrozenDictionary(f => f.Key, f => f.Value.FullPath, StringComparer.Ordinal));
    }

    private static DeskItem OfCandidate(Identity identity, DeskPlaces places)
    {
        string others = identity.Names.Length > 1 ? ", also " + string.Join(", ", identity.Names.Skip(1).Select(n => n.Name)) : "";
        return new(
            DeskItemKind.Candidate,
            [identity.Id],
            $"{identity.Name}, {identity.Kind.ToString().ToLowerInvariant()}{others}",
            places.Articles(identity.Names),
            null,
            places.Of(identity.Names[0], MostPlaces));
    }

    private static DeskItem OfDoubt(Doubt doubt, ActorIdentities identities, DeskPlaces places) => OfPair(
        DeskItemKind.DoubtfulMerge,
        [identities.Of(doubt.Name.Kind, doubt.Name.Id).Id, identities.Of(doubt.Other.Kind, doubt.Other.Id).Id],
        $"{doubt.Name.Name} may be {doubt.Other.Name}",
        doubt.Rule,
        (doubt.Name, doubt.Other),
        places);

    private static DeskItem OfMerge(Merge merge, DeskPlaces places) => OfPair(
        DeskItemKind.Merge,
        [merge.Name.Id, merge.Into.Id],
        $"{merge.Name.Name} is {merge.Into.Name}, {merge.Certainty.ToString().ToLowerInvariant()}",
        merge.Rule,
        (merge.Name, merge.Into),
        places);

    private static DeskItem OfPair(DeskItemKind kind, ImmutableArray<string> ids, string message, string rule, (ActorName One, ActorName Other) names, DeskPlaces places) =>
        new(kind, ids, message, places.Articles([names.One, names.Other]), rule, places.Of(names.One, 1).Concat(places.Of(names.Other, 1)));
}
