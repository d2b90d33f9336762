using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Input;

namespace Gaceta.Digests;

/// <summary>Links the articles into a <see cref="Digest"/>: addresses, then who is who, actors, sources and days.</summary>
internal static class DigestAssembly
{
    /// <param name="actorPageThreshold">Articles that an actor without a file must appear in to get a page.</param>
    public static (Digest Digest, ImmutableArray<Diagnostic> Diagnostics) Assemble(Content content, int actorPageThreshold)
    {
        var diagnostics = new List<Diagnostic>();
        ActorIdentities identities = ActorLinking.Resolve(content.Articles, content.Known);
        diagnostics.AddRange(ActorLinking.Unused(content.Known.Decisions.Apart, identities));
        ImmutableArray<DigestArticle> articles =
        [
            .. ArticleSlugs.Assign(content.Articles, diagnostics)
                .Select(a => ActorLinking.Link(a, identities))
                .OrderByDescending(a => a.Article.Published?.Value.FirstDay ?? DateOnly.MinValue)
                .ThenBy(a => a.Slug, StringComparer.Ordinal),
        ];
        ImmutableArray<DigestActor> actors = ActorAssembly.Assemble(articles, identities, content.Known, actorPageThreshold);
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
