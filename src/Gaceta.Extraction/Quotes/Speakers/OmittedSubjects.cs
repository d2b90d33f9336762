namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Tells where a verb of saying has no subject, though nouns and names stand near it.</summary>
internal static class OmittedSubjects
{
    /// <summary>"La medida, dijo, no basta": where verbs need no subject, what stands before the first comma of the sentence is none.</summary>
    public static bool IsBetweenCommas(Discourse discourse, (int First, int End) cue, int from)
    {
        if (discourse.Vocabulary.HeadsComeLast || cue.First <= from + 1 || cue.End >= discourse.Text.Count || !discourse.Text[cue.First - 1].Is(',') || !discourse.Text[cue.End].Is(','))
        {
            return false;
        }

        int other = cue.First - 2;
        while (other > from && discourse.Text[other].IsWord)
        {
            other--;
        }

        return other <= from && discourse.Text[from].IsWord;
    }

    /// <summary>"Ríos atacó a Juan Paz, al que acusó de": where verbs need no subject, the object of such a clause; null where the verb is in none.</summary>
    public static int? WhomRelativeTakesUp(Discourse discourse, int verb, int from)
    {
        int relative = verb - 1;
        while (relative > from && (discourse.Is(relative, SpeechRole.Clitic) || discourse.IsAdverb(relative)) && !discourse.IsArticle(relative))
        {
            relative--;
        }

        bool relates = !discourse.Vocabulary.HeadsComeLast && relative > from && discourse.Is(relative, SpeechRole.Subordinator | SpeechRole.AnyPronoun);
        int preposition = relative - (discourse.IsArticle(relative - 1) && !discourse.Is(relative - 1, SpeechRole.Preposition) ? 2 : 1);
        if (!relates || preposition <= from || !discourse.Is(preposition, SpeechRole.Preposition) || discourse.IsConjunction(preposition))
        {
            return null;
        }

        int last = discourse.Text[preposition - 1].Is(',') ? preposition - 2 : preposition - 1;
        return discourse.At(last)?.First ?? last;
    }

    /// <summary>"Según sus cálculos", "according to his estimates": what somebody has, who came up before. But "según su abogado".</summary>
    public static bool AreOfThem(Discourse discourse, int first, int to) =>
        discourse.Is(first, SpeechRole.Possessive) && NounPhrases.Read(discourse, first, to) is { } phrase && discourse.At(phrase.First) is null
        && !discourse.HasPerson(phrase.First, phrase.End) && !new SubjectWords(discourse, phrase.First, phrase.End).IsOfOrganization;
}
