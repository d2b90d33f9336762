using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Input;

namespace Gaceta.Digests;

/// <summary>Links the articles into a <see cref="Digest"/>: addresses, then actors, sources and days.</summary>
internal static class DigestAssembly
{
    public static (Digest Digest, ImmutableArray<Diagnostic> Diagnostics) Assemble(Content content)
    {
        var diagnostics = new List<Diagnostic>();
        ImmutableArray<DigestArticle> articles =
        [
            .. ArticleSlugs.Assign(content.Articles, diagnostics)
                .OrderByDescending(a => a.Summary.Published?.FirstDay ?? DateOnly.MinValue)
                .ThenBy(a => a.Slug, StringComparer.Ordinal),
        ];
        ImmutableArray<DigestActor> actors = ActorAssembly.Assemble(articles, content);
        ImmutableArray<DigestSource> sources = SourceAssembly.Assemble(articles, content);
        return (new Digest
        {
            Articles = articles,
            Actors = actors,
            Sources = sources,
            Days = DayAssembly.Assemble(articles),
            ActorsById = actors.ToFrozenDictionary(a => a.Id, StringComparer.Ordinal),
            SourcesById = sources.ToFrozenDictionary(s => s.Id, StringComparer.Ordinal),
        }, [.. diagnostics]);
    }
}
