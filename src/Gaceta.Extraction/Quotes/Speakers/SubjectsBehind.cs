namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Finds the subject behind its verb: "said Ana Ríos", "claimed by Ríos", "dijo a Efe el secretario, Juan Paz".</summary>
internal static class SubjectsBehind
{
    /// <summary>Words that may part a subject from its verb ("Ríos, visibly moved, said").</summary>
    private const int Gap = 8;

    /// <summary>"as claimed by Ríos", "described by organisers as": who did what a participle says.</summary>
    public static (int First, int End)? Agent(Discourse discourse, int end, int to)
    {
        int start = end + 1;
        return discourse.Is(end, SpeechRole.Agent) && discourse.Text.SameBlock(end, start)
            ? NounPhrases.Read(discourse, start, Math.Min(discourse.Text.Count, Math.Max(to, start + NounPhrases.MostNouns))) ?? (start, start + 1)
            : null;
    }

    /// <summary>
    /// "gritó desde su escaño el diputado Juan Paz", "dijo a Efe el secretario, Juan Paz": the name behind the verb that no preposition governs, up to
    /// the next mark, or the phrase behind the name of who was told.
    /// </summary>
    public static (int First, int End)? FurtherBehind(Discourse discourse, int end, int to)
    {
        for (int i = end; i < Math.Min(to, end + Gap) && discourse.Text[i].IsWord && discourse.EndOfVerb(i) is null && !discourse.Is(i, SpeechRole.Subordinator); i++)
        {
            if (discourse.At(i) is { } named && !discourse.IsGoverned(named.First) && !discourse.IsGenitive(named.End))
            {
                return (named.First, named.End);
            }

            if (NounPhrases.Opens(discourse, i) && !discourse.Is(i - 1, SpeechRole.Preposition) && (discourse.At(i - 1) is not null || discourse.HasPerson(i, Math.Min(to, i + NounPhrases.MostNouns))))
            {
                return NounPhrases.Read(discourse, i, to);
            }
        }

        return null;
    }

    /// <summary>"The towns, says Ana Ríos, are poor", "…, said the mayor.": where subjects stand before their verbs, one behind it has the marks of an insertion.</summary>
    public static (int First, int End)? Inserted(Discourse discourse, (int First, int End) cue, int from, int to) =>
        discourse.Vocabulary.HeadsComeLast && cue.First > from && discourse.Text[cue.First - 1].Is(',') && !discourse.Is(cue.First, SpeechRole.Addressing)
        && RightBehind(discourse, cue.End, to) is { } phrase && (discourse.At(phrase.First) is not null || discourse.HasPerson(phrase.First, phrase.End))
        && (!discourse.Text.SameBlock(cue.First, phrase.End) || discourse.Text[phrase.End].Is(',') || discourse.Text.EndsSentence(phrase.End))
            ? phrase
            : null;

    /// <summary>The same behind the verb: "aseguran desde la compañía".</summary>
    public static (int First, int End)? WithinBehind(Discourse discourse, (int First, int End) cue, int to) =>
        cue.End < to - 1 && discourse.Is(cue.End, SpeechRole.Within) && discourse.IsPlural(cue) ? NounPhrases.Read(discourse, cue.End + 1, to) : null;

    /// <summary>A name or pronoun behind the verb, or a phrase with an article: "said Ana Ríos", "afirmó el portavoz", "decía esta mañana una vecina".</summary>
    public static (int First, int End)? RightBehind(Discourse discourse, int end, int to)
    {
        int first = end;
        while (first < to - 1 && (discourse.IsTime(first) || (discourse.IsArticle(first) && discourse.IsTime(first + 1))))
        {
            first++;
        }

        return first < to && !discourse.Is(first, SpeechRole.Preposition | SpeechRole.Subordinator) && discourse.Text[first].IsWord
            && NounPhrases.Read(discourse, first, to) is { } phrase && !BeginsClause(discourse, phrase) ? phrase : null;
    }

    /// <summary>"said he would go", "said the minister's plan": where the subject stands before its verb, what goes on behind the phrase says that it is what was said.</summary>
    private static bool BeginsClause(Discourse discourse, (int First, int End) phrase) =>
        discourse.Vocabulary.HeadsComeLast
        && (discourse.IsGenitive(phrase.End)
            || (discourse.Is(phrase.First, SpeechRole.Pronoun) && phrase.End > phrase.First + 1)
            || (discourse.Is(phrase.First, SpeechRole.Pronoun) && phrase.End < discourse.Text.Count && discourse.Text[phrase.End].IsWord
                && !discourse.Is(phrase.End, SpeechRole.Preposition | SpeechRole.Coordinator | SpeechRole.Subordinator) && !discourse.IsAdverb(phrase.End)));
}
