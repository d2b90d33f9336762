using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Rights;

namespace Gaceta.Input;

/// <summary>What editors wrote about actors and sources: <c>input/actors/*.md</c>, <c>input/sources/*.md</c> and <see cref="Decisions"/>.</summary>
/// <param name="ActorTexts">The texts in Markdown, by the actors' ids.</param>
/// <param name="SourceTexts">The texts in Markdown, by the sources' ids.</param>
/// <param name="SourceRights">How much of their articles' texts is published, by the ids of the sources whose files say so.</param>
internal sealed record KnowledgeFiles(
    Knowledge Knowledge,
    ImmutableDictionary<string, string> ActorTexts,
    ImmutableDictionary<string, string> SourceTexts,
    ImmutableDictionary<string, ArticleText> SourceRights,
    Decisions Decisions)
{
    public static KnowledgeFiles Read(ImmutableArray<InputFile> files, Sidecars sidecars, List<Diagnostic> diagnostics)
    {
        ImmutableArray<EditorsFile> actors = EditorsFile.ReadFolder("actors", files, sidecars, diagnostics);
        ImmutableArray<EditorsFile> sources = EditorsFile.ReadFolder("sources", files, sidecars, diagnostics);
        Decisions decisions = Decisions.Read(files, diagnostics);
        var knowledge = new Knowledge([.. actors.Select(f => ActorFiles.Read(f, diagnostics)).OfType<KnownActor>()], [.. sources.Select(SourceFiles.Read)])
        {
            Rejected = decisions.Rejected.Select(Slug.Of).Where(slug => slug.Length > 0).ToImmutableSortedSet(StringComparer.Ordinal),
        };
        return new KnowledgeFiles(knowledge, Texts(actors), Texts(sources), Rights(sources, diagnostics), decisions);
    }

    private static ImmutableDictionary<string, string> Texts(ImmutableArray<EditorsFile> files) => files
        .DistinctBy(f => Slug.Of(f.Stem))
        .ToImmutableDictionary(f => Slug.Of(f.Stem), f => f.Markdown, StringComparer.Ordinal);

    private static ImmutableDictionary<string, ArticleText> Rights(ImmutableArray<EditorsFile> sources, List<Diagnostic> diagnostics) => sources
        .DistinctBy(f => Slug.Of(f.Stem))
        .Where(f => f.FrontMatter.Text(ArticleTextNames.Key) is not null)
        .ToImmutableDictionary(f => Slug.Of(f.Stem), f => SourceFiles.RightsIn(f, diagnostics), StringComparer.Ordinal);
}
