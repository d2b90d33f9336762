using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Finds a subject that is no name and no pronoun right before its verb: "the board", "a spokesman for Falk", "analysts".</summary>
internal static class SubjectNouns
{
    /// <summary>Words from the article of a subject to its verb.</summary>
    private const int Gap = 12;

    /// <param name="last">The last token before the verb that is no adverb and no time.</param>
    /// <param name="from">First token where the subject may stand.</param>
    /// <returns>The tokens of the subject, or of the organisation for which its nouns speak; null when there is none.</returns>
    public static (int First, int End)? Before(Discourse discourse, int last, int verb, int from) =>
        OrganizationOfNouns(discourse, last, from) ?? Noun(discourse, last, verb, from) ?? BareNoun(discourse, last, verb, from);

    /// <summary>
    /// "the statement", "a spokesman for the board", "a source close to Ríos": the article that no preposition governs, with its noun and the
    /// names that prepositions join to it, or "a Treasury spokesman", right before the verb; of "Ríos and her team" and "Ríos of the police" the person.
    /// </summary>
    private static (int First, int End)? Noun(Discourse discourse, int last, int verb, int from)
    {
        for (int i = last; i >= Math.Max(from, last - Gap) && discourse.Text[i].IsWord && discourse.EndOfVerb(i) is null; i--)
        {
            if (discourse.At(i) is { } named)
            {
                bool explained = named.Actor.Kind == ActorKind.Person && named.End <= last && discourse.Is(named.End, SpeechRole.Preposition);
                if (explained && !discourse.IsGoverned(named.First, from))
                {
                    return (named.First, named.End);
                }

                bool modifies = named.End <= last && discourse.At(named.End) is null && named.Actor.Kind != ActorKind.Person;
                if (!modifies && !discourse.IsGoverned(named.First, from))
                {
                    return null;
                }

                i = named.First;
                continue;
            }

            if (discourse.Is(i, SpeechRole.Possessive) && discourse.IsConjunction(i - 1) && discourse.At(i - 2) is { Actor.Kind: ActorKind.Person } first)
            {
                return (first.First, first.End);
            }

            bool opens = (discourse.IsArticle(i) && !discourse.Is(i, SpeechRole.Preposition)) || discourse.Is(i, SpeechRole.Indefinite);
            if (opens && (!discourse.Is(i - 1, SpeechRole.Preposition) || discourse.IsParticiple(verb) || OpensBehindConjunction(discourse, i)))
            {
                return i >= last ? null
                    : i - 2 >= from && discourse.Text[i - 1].Is(',') && discourse.At(i - 2) is { Actor.Kind: ActorKind.Person } explained && !discourse.IsGoverned(explained.First) ? (explained.First, explained.End)
                    : (i, last + 1);
            }
        }

        return null;
    }

    /// <summary>"And a reader wrote": at the beginning of a sentence it governs nothing.</summary>
    private static bool OpensBehindConjunction(Discourse discourse, int token) => discourse.IsConjunction(token - 1) && discourse.OpensSentence(token - 1);

    /// <summary>"Analysts at Falk said": nouns without an article speak for the organisation that governs them.</summary>
    private static (int First, int End)? OrganizationOfNouns(Discourse discourse, int last, int from)
    {
        if (discourse.At(last) is not { Actor.Kind: ActorKind.Organization } named)
        {
            return null;
        }

        int first = named.First - 1;
        while (first > from && (discourse.IsArticle(first) || discourse.Is(first, SpeechRole.Preposition)))
        {
            first--;
        }

        while (first > from && !discourse.IsArticle(first) && !discourse.Is(first, SpeechRole.Indefinite) && discourse.Text[first - 1].IsWord)
        {
            first--;
        }

        bool bare = first < named.First - 1 && !discourse.IsArticle(first) && !discourse.Is(first, SpeechRole.Indefinite | SpeechRole.Pronoun | SpeechRole.Possessive) && !discourse.IsTitle(first);
        return bare && discourse.At(first) is null ? (named.First, named.End) : null;
    }

    /// <summary>
    /// "analysts said", "Fuentes oficiales aseguran", "Fuentes de la entidad dicen": a noun without an article. Where verbs need no subject, a plural that opens the sentence,
    /// and the verb's ending, tell it.
    /// </summary>
    private static (int First, int End)? BareNoun(Discourse discourse, int last, int verb, int from)
    {
        if (UnknownName(discourse, last, from) is { } name)
        {
            return name;
        }

        if (!discourse.Vocabulary.HeadsComeLast)
        {
            return IsBareNoun(discourse, from) && discourse.Text[from].Folded.EndsWith('s') && discourse.Text[verb].Folded.EndsWith('n') && from <= last
                ? (from, discourse.Is(from + 1, SpeechRole.Preposition) ? last + 1 : from + 1)
                : null;
        }

        if (last > from && discourse.Text[last - 1].Shape == TokenShape.Possessive && discourse.At(last - 2) is null)
        {
            int article = last - 2;
            while (article > from && !discourse.IsArticle(article) && discourse.Text[article].IsWord)
            {
                article--;
            }

            return discourse.IsArticle(article) ? (article, last + 1) : (last, last + 1);
        }

        return IsBareNoun(discourse, last) && (!discourse.Is(last - 1, SpeechRole.Preposition) || discourse.IsParticiple(verb)) && !HasArticle(discourse, last, from) ? (last, last + 1) : null;
    }

    /// <summary>"in a 2023 research paper stated": an article before the noun, which <see cref="Noun"/> found to be governed.</summary>
    private static bool HasArticle(Discourse discourse, int noun, int from)
    {
        int first = noun - 1;
        while (first > from && first > noun - NounPhrases.MostNouns - 1 && discourse.Text[first].Shape != TokenShape.Mark && discourse.At(first) is null && !discourse.IsArticle(first) && !discourse.Is(first, SpeechRole.Indefinite | SpeechRole.Preposition))
        {
            first--;
        }

        return first >= from && (discourse.IsArticle(first) || discourse.Is(first, SpeechRole.Indefinite))
            && discourse.Is(first - 1, SpeechRole.Preposition) && !discourse.Is(first - 1, SpeechRole.ClauseOpener);
    }

    /// <summary>"Canal Falk agradeció", where recognition knows nobody of that name.</summary>
    private static (int First, int End)? UnknownName(Discourse discourse, int last, int from)
    {
        int first = last + 1;
        while (first > from && IsBareNoun(discourse, first - 1) && discourse.Text[first - 1].Shape == TokenShape.Capital
            && !discourse.Is(first - 1, WordRole.Common) && !discourse.IsAdverb(first - 1) && !discourse.Is(first - 1, WordRole.NoActor))
        {
            first--;
        }

        return first <= last && !discourse.Is(first - 1, SpeechRole.Preposition) && !discourse.IsArticle(first - 1) ? (first, last + 1) : null;
    }

    private static bool IsBareNoun(Discourse discourse, int token) =>
        discourse.Text[token].IsWord && discourse.At(token) is null && discourse.EndOfVerb(token) is null && !discourse.IsConjunction(token)
        && !discourse.Is(token, SpeechRole.Subordinator | SpeechRole.Preposition | SpeechRole.Clitic | SpeechRole.Pronoun);
}
