using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Input;

/// <summary>What editors wrote about actors and sources: <c>input/actors/*.md</c>, <c>input/sources/*.md</c> and <see cref="Decisions"/>.</summary>
/// <param name="ActorTexts">The texts in Markdown, by the actors' ids.</param>
/// <param name="SourceTexts">The texts in Markdown, by the sources' ids.</param>
internal sealed record KnowledgeFiles(
    Knowledge Knowledge, ImmutableDictionary<string, string> ActorTexts, ImmutableDictionary<string, string> SourceTexts, Decisions Decisions)
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
        return new KnowledgeFiles(knowledge, Texts(actors), Texts(sources), decisions);
    }

    private static ImmutableDictionary<string, string> Texts(ImmutableArray<EditorsFile> files) => files
        .DistinctBy(f => Slug.Of(f.Stem))
        .ToImmutableDictionary(f => Slug.Of(f.Stem), f => f.Markdown, StringComparer.Ordinal);
}
