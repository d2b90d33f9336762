using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Tells which words mean a person.</summary>
internal static class PersonWords
{
    /// <summary>One of such pronouns that no preposition governs: "en él" speaks of a thing or an object.</summary>
    public static bool IsSubjectPronoun(this Discourse discourse, int token, SpeechRole kinds) =>
        discourse.Is(token, kinds) && (discourse.Vocabulary.HeadsComeLast || !discourse.Is(token - 1, SpeechRole.Preposition) || discourse.IsConjunction(token - 1) || discourse.Is(token - 1, SpeechRole.ClauseOpener));

    public static bool IsTitle(this Discourse discourse, int token) => discourse.TitleAt(token) is not null;

    /// <summary>The office that a title at the token means; null when none begins there.</summary>
    public static string? TitleAt(this Discourse discourse, int token) => discourse.Phrase(token, PhraseKind.Title)?.Value.Key;

    /// <summary>A noun for a person: a title, woman, sister; behind an article also a nationality, "el argentino".</summary>
    public static bool IsPerson(this Discourse discourse, int token) =>
        (discourse.Is(token, SpeechRole.PersonNoun | SpeechRole.MaleWord | SpeechRole.FemaleWord) && !discourse.IsArticle(token)) || discourse.IsTitle(token)
        || (discourse.IsArticle(token - 1) && token < discourse.Text.Count && discourse.Text[token].Shape == TokenShape.Lower && discourse.Phrase(token, PhraseKind.Demonym) is not null);

    /// <summary>Whether tokens name a person whom no preposition governs.</summary>
    public static bool HasPersonNamed(this Discourse discourse, int first, int end) =>
        Enumerable.Range(first, Math.Max(0, end - first)).Any(i => discourse.At(i) is { Actor.Kind: ActorKind.Person } named && !discourse.IsGoverned(named.First));

    public static bool HasPerson(this Discourse discourse, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (discourse.IsPerson(i))
            {
                return true;
            }
        }

        return false;
    }
}
