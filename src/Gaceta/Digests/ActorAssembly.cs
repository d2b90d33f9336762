using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Input;

namespace Gaceta.Digests;

/// <summary>Brings the appearances of each actor together, and adds the known actors that no article names.</summary>
internal static class ActorAssembly
{
    /// <param name="threshold">Appearances that an actor without a file needs for a page.</param>
    public static ImmutableArray<DigestActor> Assemble(ImmutableArray<DigestArticle> articles, ActorIdentities identities, KnowledgeFiles files, int threshold)
    {
        var known = files.Knowledge.Actors.DistinctBy(a => a.Id).ToDictionary(a => a.Id, StringComparer.Ordinal);
        ILookup<string, DigestAppearance> appearances = articles
            .SelectMany(article => article.Actors.Select((id, index) => (Id: id, Appearance: new DigestAppearance(article, index))))
            .ToLookup(a => a.Id, a => a.Appearance, StringComparer.Ordinal);
        return
        [
            .. identities.All.Select(identity => Assemble(identity, known.GetValueOrDefault(identity.Id), [.. appearances[identity.Id]], files.ActorTexts, threshold))
                .OrderBy(actor => actor.SortName, StringComparer.Ordinal)
                .ThenBy(actor => actor.Id, StringComparer.Ordinal),
        ];
    }

    private static DigestActor Assemble(
        Identity identity, KnownActor? known, ImmutableArray<DigestAppearance> appearances, ImmutableDictionary<string, string> texts, int threshold) => new(
        identity.Id,
        identity.Name,
        identity.Kind,
        known,
        texts.GetValueOrDefault(identity.Id) is { Length: > 0 } markdown ? markdown : null,
        appearances)
        {
            HasPage = known is not null || appearances.Length >= threshold,
            Merges = identity.Merges,
        };
}
