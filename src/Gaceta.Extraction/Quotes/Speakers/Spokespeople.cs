namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Tells for which organisation somebody without a name speaks, and whose a text is.</summary>
internal sealed class Spokespeople(Discourse discourse)
{
    /// <summary>"a spokesman for Falk", "the analysts of Falk", "Fuentes de la entidad", "a spokesman for the agency": the organisation speaks; not so "the authors of the research in Falk".</summary>
    /// <param name="meant">Whom the phrase from a token on means, "the agency".</param>
    public ArticleActor? Of(SubjectWords words, Func<(int First, int End), ArticleActor?> meant)
    {
        int noun = words.HasArticle ? words.First + 1 : words.First;
        bool spokesperson = words.End - noun > 1 && discourse.Text[noun].Folded.EndsWith('s') && !discourse.IsTitle(noun) && (words.HasArticle || discourse.Is(noun + 1, SpeechRole.Preposition));
        ArticleActor? organization = null;
        int? agency = null;
        int prepositions = 0;
        for (int i = words.First; i < words.End; i++)
        {
            spokesperson |= discourse.Is(words.First, SpeechRole.Indefinite) && discourse.TitleAt(i) is { } title && discourse.Speech.SpeakingTitles.Contains(title);
            organization ??= prepositions <= 1 && discourse.At(i) is { Actor.Kind: ActorKind.Organization } named ? named.Actor : null;
            prepositions += discourse.Is(i, SpeechRole.Preposition) && !discourse.IsConjunction(i) ? 1 : 0;
            agency = i > words.First + 1 && discourse.IsArticle(i) && discourse.Is(i - 1, SpeechRole.Preposition) ? i : agency;
        }

        return !spokesperson ? null
            : organization ?? (agency is { } first && new SubjectWords(discourse, first, words.End).IsOfOrganization ? meant((first, words.End)) : null);
    }

    /// <summary>"Ríos's email", "a statement from the council", "the Falk report".</summary>
    public ArticleActor? Author(SubjectWords words) =>
        !words.Has(SpeechRole.Text) ? null
        : discourse.IsGenitive(words.First - 1) ? discourse.At(words.First - 2)?.Actor
        : discourse.Is(words.End, SpeechRole.Author) ? discourse.At(discourse.IsArticle(words.End + 1) ? words.End + 2 : words.End + 1)?.Actor
        : OrganizationBeforeText(words);

    /// <summary>"The Falk report": whose text it is stands right before it.</summary>
    private ArticleActor? OrganizationBeforeText(SubjectWords words) =>
        discourse.Vocabulary.HeadsComeLast && discourse.Is(words.End - 1, SpeechRole.Text) && discourse.At(words.End - 2) is { Actor.Kind: ActorKind.Organization } named && named.First > words.First
            ? named.Actor
            : null;

    /// <summary>"a Falk spokesperson … the spokesperson", "a spokesman for Falk … the spokesman": the organisation beside the noun that brought in who speaks for it.</summary>
    public ArticleActor? OfSpokesperson(SubjectWords words, int noun) =>
        words.Title is not { } title || !discourse.Speech.SpeakingTitles.Contains(title.Key) || discourse.Speech.GeneralTitles.Contains(title.Key) ? null
        : discourse.At(noun - 1) is { Actor.Kind: ActorKind.Organization } before ? before.Actor
        : discourse.Is(noun + 1, SpeechRole.Preposition) && discourse.At(noun + (discourse.IsArticle(noun + 2) ? 3 : 2)) is { Actor.Kind: ActorKind.Organization } behind ? behind.Actor
        : null;
}
