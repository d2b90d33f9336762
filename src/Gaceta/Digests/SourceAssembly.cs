using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Input;

namespace Gaceta.Digests;

/// <summary>Brings the articles of each source together, and adds the known sources without articles.</summary>
internal static class SourceAssembly
{
    public static ImmutableArray<DigestSource> Assemble(ImmutableArray<DigestArticle> articles, Content content)
    {
        var known = content.Known.Knowledge.Sources.DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);
        ILookup<string, DigestArticle> published = articles
            .Where(a => a.SourceId is { Length: > 0 })
            .ToLookup(a => a.SourceId!, StringComparer.Ordinal);

        IEnumerable<string> ids = known.Keys.Union(published.Select(group => group.Key), StringComparer.Ordinal);
        return
        [
            .. ids.Select(id => Assemble(id, known.GetValueOrDefault(id), [.. published[id]], content.Known.SourceTexts.GetValueOrDefault(id, "")))
                .OrderBy(source => Folding.Fold(source.Name), StringComparer.Ordinal)
                .ThenBy(source => source.Id, StringComparer.Ordinal),
        ];
    }

    private static DigestSource Assemble(string id, KnownSource? known, ImmutableArray<DigestArticle> articles, string markdown) => new(
        id,
        known?.Name ?? articles[0].Summary.SiteName!,
        known?.Hosts.FirstOrDefault() ?? articles.Select(a => a.Links.Host).FirstOrDefault(host => host is not null),
        markdown.Length > 0 ? markdown : null,
        articles);
}
