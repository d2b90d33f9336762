using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Input;
using Gaceta.Rights;

namespace Gaceta.Digests;

/// <summary>Links the articles into a <see cref="Digest"/>: addresses, then actors, sources and days.</summary>
internal static class DigestAssembly
{
    /// <param name="shown">How much of an article's text is published where neither the article nor its source says.</param>
    public static (Digest Digest, ImmutableArray<Diagnostic> Diagnostics) Assemble(Content content, ArticleText shown)
    {
        var diagnostics = new List<Diagnostic>();
        var rights = new TextRights(shown, content.Known.SourceRights);
        ImmutableArray<DigestArticle> articles =
        [
            .. ArticleSlugs.Assign([.. content.Articles.Select(article => rights.Publish(article, diagnostics))], diagnostics)
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
