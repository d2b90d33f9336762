using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Linking;
using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Tokens;

namespace Gaceta.Extraction.Actors;

/// <summary>Finds who acts or speaks in a body, and brings the names of each together.</summary>
internal static class ActorFinder
{
    /// <param name="title">The article's title, which may name an actor more fully than the body does; null when there is none.</param>
    /// <param name="published">Decides which of a known actor's offices count; null when unknown.</param>
    public static ImmutableArray<ArticleActor> Find(Scene scene, string? title, EdtfDate? published) =>
        Linker.Link(scene, Recognizer.Read(scene), NamesIn(title, scene), published);

    private static IEnumerable<string> NamesIn(string? title, Scene scene) =>
        title is null
            ? []
            : Recognizer.Read(new Scene(Tokenizer.Read(title), scene.Vocabulary, scene.Known)).Where(s => s.Kind == SightingKind.Person).Select(s => s.Key);
}
