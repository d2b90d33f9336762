using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Linking;
using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors;

/// <summary>Finds who acts or speaks in a body, and brings the names of each together.</summary>
internal static class ActorFinder
{
    /// <param name="title">The article's title, which may name an actor more fully than the body does; null when there is none.</param>
    /// <param name="language">Two letters; null when unknown.</param>
    /// <param name="published">Decides which of a known actor's offices count; null when unknown.</param>
    public static ImmutableArray<ArticleActor> Find(Body body, string? title, string? language, ImmutableArray<KnownActor> known, EdtfDate? published = null)
    {
        TokenizedText text = Tokenizer.Read(body);
        Vocabulary vocabulary = Vocabulary.For(language, text);
        KnownNames names = KnownNames.Of(known);
        var scene = new Scene(text, vocabulary, names);
        return Linker.Link(scene, Recognizer.Read(scene), NamesIn(title, vocabulary, names), published);
    }

    private static IEnumerable<string> NamesIn(string? title, Vocabulary vocabulary, KnownNames known) =>
        title is null
            ? []
            : Recognizer.Read(new Scene(Tokenizer.Read(title), vocabulary, known)).Where(s => s.Kind == SightingKind.Person).Select(s => s.Key);
}
