using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Input;

namespace Gaceta.Digests;

/// <summary>Brings the appearances of each actor together, and adds the known actors that no article names.</summary>
internal static class ActorAssembly
{
    public static ImmutableArray<DigestActor> Assemble(ImmutableArray<DigestArticle> articles, Content content)
    {
        var known = content.Known.Knowledge.Actors.DistinctBy(a => a.Id).ToDictionary(a => a.Id, StringComparer.Ordinal);
        ILookup<string, DigestAppearance> appearances = articles
            .SelectMany(article => article.Summary.Actors.Select(actor => new DigestAppearance(article, actor)))
            .ToLookup(appearance => appearance.Actor.Id, StringComparer.Ordinal);

        IEnumerable<string> ids = known.Keys.Union(appearances.Select(group => group.Key), StringComparer.Ordinal);
        return
        [
            .. ids.Select(id => Assemble(id, known.GetValueOrDefault(id), [.. appearances[id]], content.Known.ActorTexts.GetValueOrDefault(id, "")))
                .OrderBy(actor => actor.SortName, StringComparer.Ordinal)
                .ThenBy(actor => actor.Id, StringComparer.Ordinal),
        ];
    }

    private static DigestActor Assemble(string id, KnownActor? known, ImmutableArray<DigestAppearance> appearances, string markdown) => new(
        id,
        known?.Name ?? appearances[0].Actor.Name,
        known?.Kind ?? appearances[0].Actor.Kind,
        known,
        markdown.Length > 0 ? markdown : null,
        appearances);
}
