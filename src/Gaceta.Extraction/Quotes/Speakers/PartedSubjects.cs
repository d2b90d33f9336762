using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Finds a subject that an explanation or a relative clause parts from its verb, behind a comma.</summary>
internal static class PartedSubjects
{
    /// <summary>Tokens of a title before the name that opens a clause.</summary>
    private const int LongestTitle = 5;

    public static (int First, int End)? Find(Discourse discourse, int verb, int from)
    {
        int first = verb > from + 1 && discourse.Is(verb - 1, SpeechRole.Clitic) ? verb - 1 : verb;
        return first <= from || !discourse.Text[first - 1].Is(',') ? null
            : Explained(discourse, first, from) ?? Opening(discourse, first, from) ?? BeforeRelative(discourse, first, from);
    }

    /// <summary>"Lead author Ana Ríos, a planetary scientist at Falk's Centre, said", "Falk President Ana Ríos, R-Ky., called": the person whom the clause opens with, and explains.</summary>
    private static (int First, int End)? Explained(Discourse discourse, int verb, int from)
    {
        int first = from;
        while (first < Math.Min(verb, from + LongestTitle) && discourse.At(first) is not { Actor.Kind: ActorKind.Person }
            && !discourse.Is(first, SpeechRole.Preposition | SpeechRole.Subordinator | SpeechRole.Pronoun) && discourse.EndOfVerb(first) is null)
        {
            first++;
        }

        return first < verb && discourse.At(first) is { Actor.Kind: ActorKind.Person } named && discourse.Text[named.End].Is(',')
            ? (named.First, named.End)
            : null;
    }

    /// <summary>
    /// "La consejera, por el contrario, cree", "One player, who had asked Ríos, said": the phrase that opens the sentence, before a comma and no name. Only
    /// a relative clause about a person may have names and verbs.
    /// </summary>
    private static (int First, int End)? Opening(Discourse discourse, int verb, int from)
    {
        if (!NounPhrases.Opens(discourse, from))
        {
            return null;
        }

        int comma = from;
        while (discourse.Text[comma].IsWord)
        {
            comma++;
        }

        bool person = discourse.Is(from, SpeechRole.Indefinite) || discourse.HasPerson(from, comma);
        bool clause = person && (discourse.Is(comma + 1, WordRole.Relative) || discourse.Is(comma + 1, SpeechRole.Subordinator));
        return comma > from && discourse.Text[comma].Is(',') && !HasNameOrVerb(discourse, from, clause ? comma : verb - 1) ? (from, comma) : null;
    }

    /// <summary>"In Lima the doctor, who asked not to be named, said", "The head of Falk, Ana Ríos, asked about it, said": what stands before the relative clause or participle that a comma ends right before the verb.</summary>
    private static (int First, int End)? BeforeRelative(Discourse discourse, int verb, int from)
    {
        for (int i = verb - 2; i > from; i--)
        {
            if (discourse.Text[i].Is(',') && OpensInsertion(discourse, i + 1))
            {
                return discourse.At(i - 1) is { } named && (!discourse.IsGoverned(named.First) || !NounPhrases.Opens(discourse, from)) ? (discourse.IsGoverned(named.First) ? null : (named.First, named.End))
                    : OpensApposition(discourse, i + 1) ? null
                    : SubjectNouns.Before(discourse, i - 1, i, from) is { } nouns && discourse.HasPerson(nouns.First, nouns.End) ? nouns
                    : BeforeNamesOf(discourse, from, i);
            }
        }

        return null;
    }

    /// <summary>"The lawsuit filed for Falk, which Ríos rejects, claims": the noun that opens the sentence, where no name before the insertion can be the subject.</summary>
    private static (int First, int End)? BeforeNamesOf(Discourse discourse, int from, int comma)
    {
        if (!NounPhrases.Opens(discourse, from))
        {
            return null;
        }

        int end = from + 1;
        while (end < comma && discourse.Text[end].Shape == TokenShape.Lower && discourse.At(end) is null && !discourse.Is(end, SpeechRole.Preposition | SpeechRole.Subordinator) && !discourse.IsVerbByEnding(end))
        {
            end++;
        }

        return end > from + 1 ? (from, end) : null;
    }

    private static bool OpensInsertion(Discourse discourse, int token) =>
        discourse.Is(token, WordRole.Relative) || discourse.Is(token, SpeechRole.Subordinator)
        || (discourse.Vocabulary.HeadsComeLast && (discourse.IsParticiple(token) || discourse.IsAsking(token)))
        || OpensApposition(discourse, token);

    /// <summary>"Falk Herald, the paper of the party, warned".</summary>
    private static bool OpensApposition(Discourse discourse, int token) => NounPhrases.Opens(discourse, token) && discourse.At(token - 2) is not null;

    private static bool HasNameOrVerb(Discourse discourse, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (discourse.At(i) is not null || discourse.EndOfVerb(i) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
