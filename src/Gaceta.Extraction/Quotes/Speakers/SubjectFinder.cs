namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Finds the words that name who says: beside the cue, before it or behind it.</summary>
internal static class SubjectFinder
{
    /// <param name="from">First token where the subject may stand.</param>
    /// <param name="to">Index behind the last.</param>
    /// <param name="mayFollow">Whether the subject may stand behind its verb; where it may not, the addressee does: "told the council".</param>
    /// <returns>The tokens of the subject; null when it is not expressed.</returns>
    public static (int First, int End)? Find(Discourse discourse, (int First, int End) cue, int from, int to, bool mayFollow)
    {
        if (discourse.EndOfAccordingToThem(cue.First) is not null)
        {
            return null;
        }

        if (discourse.EndOfAccording(cue.First) is not null || discourse.Is(cue.First, SpeechRole.View))
        {
            return OmittedSubjects.AreOfThem(discourse, cue.End, to) ? null
                : NounPhrases.Read(discourse, cue.End, to) ?? (cue.End < to && discourse.Text[cue.End].IsWord ? (cue.End, cue.End + 1) : null);
        }

        if (OmittedSubjects.IsBetweenCommas(discourse, cue, from))
        {
            return null;
        }

        if (OmittedSubjects.WhomRelativeTakesUp(discourse, cue.First, from) is { } antecedent)
        {
            return Before(discourse, antecedent, from);
        }

        return (IsSaidByPronoun(discourse, cue.First, from) ? null : SubjectsBehind.Agent(discourse, cue.End, to))
            ?? OfRelative(discourse, cue.First, from)
            ?? OfMainVerb(discourse, cue.First, from)
            ?? Within(discourse, cue.First, from)
            ?? Shared(discourse, cue.First, from)
            ?? RightBefore(discourse, cue.First, from)
            ?? (mayFollow ? SubjectsBehind.Inserted(discourse, cue, from, to) : null)
            ?? PartedSubjects.Find(discourse, cue.First, from)
            ?? OfOpeningText(discourse, cue.First, from)
            ?? Before(discourse, cue.First, from)
            ?? (mayFollow && !discourse.Is(cue.First, SpeechRole.Addressing) ? SubjectsBehind.WithinBehind(discourse, cue, to) ?? SubjectsBehind.RightBehind(discourse, cue.End, to) ?? SubjectsBehind.FurtherBehind(discourse, cue.End, to) : null)
            ?? OfMainClause(discourse, cue.First, from);
    }

    /// <summary>"She said by phone"</summary>
    private static bool IsSaidByPronoun(Discourse discourse, int verb, int from) => verb > from && discourse.IsSubjectPronoun(verb - 1, SpeechRole.Male | SpeechRole.Female);

    /// <summary>"El club abrió las puertas y pide": where verbs need no subject, or two share one, the organisation that the sentence opens with.</summary>
    private static (int First, int End)? OfMainClause(Discourse discourse, int verb, int from) =>
        (!discourse.Vocabulary.HeadsComeLast || IsJoined(discourse, verb, from)) && NounPhrases.Opens(discourse, from) && NounPhrases.Read(discourse, from, verb) is { } phrase
        && new SubjectWords(discourse, phrase.First, phrase.End).IsOfOrganization
            ? phrase
            : null;

    /// <summary>"A letter on the treaty with Falk said": a text opens the sentence, and a preposition behind it governs what stands before the verb.</summary>
    private static (int First, int End)? OfOpeningText(Discourse discourse, int verb, int from) =>
        discourse.Vocabulary.HeadsComeLast && OpeningPhrase.Read(discourse, from, verb) is { } phrase && discourse.Is(phrase.End - 1, SpeechRole.Text) && discourse.Is(phrase.End, SpeechRole.Preposition)
            ? phrase
            : null;

    /// <summary>"según el Observatorio Falk, que habla de": the name that a relative clause behind a comma explains, whatever governs it.</summary>
    private static (int First, int End)? OfRelative(Discourse discourse, int verb, int from)
    {
        int relative = verb - 1;
        while (relative > from && (discourse.IsAdverb(relative) || discourse.Is(relative, SpeechRole.Clitic)))
        {
            relative--;
        }

        return relative > from + 1 && discourse.Is(relative, SpeechRole.Subordinator) && discourse.Text[relative - 1].Is(',') && discourse.At(relative - 2) is { } named && named.First >= from
            ? (named.First, named.End)
            : null;
    }

    /// <summary>
    /// "The council said …, adding": a participle without a name right before it has the subject of the verb of saying before it, and that of a relative
    /// clause, "the town that says …", only where there is no other.
    /// </summary>
    private static (int First, int End)? OfMainVerb(Discourse discourse, int participle, int from)
    {
        if (!discourse.IsParticiple(participle) || (RightBefore(discourse, participle, from) is { } own && MaySpeak(discourse, own)))
        {
            return null;
        }

        (int First, int End)? relative = null;
        for (int i = participle - 1; i > from; i--)
        {
            if (discourse.EndOfVerb(i) is { } end && end <= participle && !discourse.IsParticiple(i) && discourse.At(i) is null && !discourse.IsArticle(i - 1))
            {
                if (!discourse.Is(i - 1, SpeechRole.Subordinator))
                {
                    return Find(discourse, (i, end), from, participle, mayFollow: false);
                }

                relative ??= (i, end);
            }
        }

        return relative is { } verb ? Find(discourse, verb, from, participle, mayFollow: false) : OfClause(discourse, participle, from);
    }

    /// <summary>"Ríos left the room saying": what stands before a participle and is nobody is no subject of it.</summary>
    private static bool MaySpeak(Discourse discourse, (int First, int End) subject) =>
        new SubjectWords(discourse, subject.First, subject.End) is var words
        && (discourse.At(subject.First) is not null || !words.HasArticle || words.OpensAsStranger || words.IsPerson || words.IsOfOrganization || words.Has(SpeechRole.Pronoun | SpeechRole.Text | SpeechRole.Document | SpeechRole.Work));

    /// <summary>"Desde la compañía aseguran": the organisation whose people speak.</summary>
    private static (int First, int End)? Within(Discourse discourse, int verb, int from) =>
        verb > from + 1 && discourse.Is(from, SpeechRole.Within) && discourse.Text[verb].Folded.EndsWith('n') ? NounPhrases.Read(discourse, from + 1, verb) : null;

    /// <summary>"Ríos thanked her husband, Juan Paz, and said", "She thanked the town but said": the verb behind "and" has the subject of the verb before it.</summary>
    private static (int First, int End)? Shared(Discourse discourse, int verb, int from) =>
        IsJoined(discourse, verb, from) ? OfClause(discourse, verb, from) : null;

    /// <summary>The first name, pronoun or phrase that may be the subject of the clause up to a verb.</summary>
    private static (int First, int End)? OfClause(Discourse discourse, int verb, int from)
    {
        (int First, int End)? opening = OpeningPhrase.Read(discourse, from, verb);
        for (int i = from; i < verb; i++)
        {
            if (opening?.First == i)
            {
                return opening;
            }

            if (discourse.At(i) is { } named && !discourse.IsGoverned(named.First) && !discourse.Modifies(named) && !IsOfPossession(discourse, named))
            {
                return (named.First, named.End);
            }

            if (discourse.IsSubjectPronoun(i, SpeechRole.Male | SpeechRole.Female))
            {
                return (i, i + 1);
            }
        }

        return null;
    }

    /// <summary>"In his first Falk post": part of what somebody has.</summary>
    private static bool IsOfPossession(Discourse discourse, Named named) =>
        discourse.Vocabulary.HeadsComeLast && named.Actor.Kind != ActorKind.Person
        && (discourse.Is(named.First - 1, SpeechRole.Possessive) || (discourse.Is(named.First - 2, SpeechRole.Possessive) && discourse.Text[named.First - 1].Shape == TokenShape.Lower));

    /// <summary>"and said", "and then said", "y ya no piensa".</summary>
    private static bool IsJoined(Discourse discourse, int verb, int from) =>
        discourse.Is(verb - 1, SpeechRole.Coordinator)
        || (discourse.BeforeTime(verb, from) is var last && last > from && discourse.Is(last, SpeechRole.Coordinator));

    private static (int First, int End)? RightBefore(Discourse discourse, int verb, int from)
    {
        int last = discourse.BeforeTime(verb, from);

        return last < from || (!discourse.Vocabulary.HeadsComeLast && discourse.Is(last, SpeechRole.Coordinator)) ? null
            : discourse.At(last) is { } named && named.First >= from && (!discourse.IsGoverned(named.First) || discourse.IsParticiple(verb) || discourse.Is(named.First - 1, SpeechRole.ClauseOpener) || OpensClause(discourse, named.First)) ? (named.First, named.End)
            : discourse.IsSubjectPronoun(last, SpeechRole.Pronoun) || (discourse.Is(last, SpeechRole.Latter) && discourse.IsArticle(last)) ? (last, last + 1)
            : SubjectNouns.Before(discourse, last, verb, from);
    }

    /// <summary>"The council met, and Ríos said": behind a comma, "and" joins a clause with a subject of its own.</summary>
    private static bool OpensClause(Discourse discourse, int token) => discourse.Is(token - 1, SpeechRole.Coordinator) && token > 1 && discourse.Text[token - 2].Is(',');

    /// <summary>The last name before the verb that no preposition governs; else the last pronoun.</summary>
    private static (int First, int End)? Before(Discourse discourse, int verb, int from)
    {
        for (int i = verb - 1; i >= from; i--)
        {
            if (discourse.At(i) is { } named)
            {
                if (!discourse.IsGoverned(named.First) && !discourse.Modifies(named))
                {
                    return (named.First, named.End);
                }

                i = named.First;
            }
            else if (discourse.IsSubjectPronoun(i, SpeechRole.Male | SpeechRole.Female))
            {
                return (i, i + 1);
            }
        }

        return null;
    }
}
