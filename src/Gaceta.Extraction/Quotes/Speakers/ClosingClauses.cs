namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Finds the clause behind a quote that says whose words all of the sentence is: “It is a good story” if the plants are old, Ríos said on Friday; “…”, entre ellas el chasis, añadió.</summary>
internal static class ClosingClauses
{
    /// <summary>Tokens of a name with its titles: "Rep. Mr. Ana Ríos Soto".</summary>
    private const int LongestName = 8;

    /// <summary>The verb of saying of the last such clause, ", as Ríos recently wrote" included; null when there is none.</summary>
    public static (int First, int End)? Find(Discourse discourse, int from, int to)
    {
        for (int comma = to - 2; comma > from; comma--)
        {
            if (discourse.Text[comma].Is(',') && Verb(discourse, comma + 1, to) is { } verb)
            {
                return verb;
            }
        }

        return null;
    }

    private static (int First, int End)? Verb(Discourse discourse, int first, int to)
    {
        first += discourse.Is(first, SpeechRole.ClauseOpener) ? 1 : 0;
        int verb = BehindSubject(discourse, first, to);
        while (verb > first && verb < to && CueWords.IsCue(discourse, verb) is null && discourse.IsAdverb(verb))
        {
            verb++;
        }

        if (CueWords.IsCue(discourse, verb) is not { } end || end > to)
        {
            return null;
        }

        bool alone = verb == first && (discourse.Vocabulary.HeadsComeLast ? IsPersonBehind(discourse, end, to) : end == to || discourse.Text.EndsSentence(end));
        return alone || (verb > first && SaysNoMore(discourse, end, to)) ? (verb, end) : null;
    }

    /// <summary>The token behind "Mr. Ríos", "she"; the same token where neither stands.</summary>
    private static int BehindSubject(Discourse discourse, int first, int to)
    {
        if (discourse.IsSubjectPronoun(first, SpeechRole.Male | SpeechRole.Female))
        {
            return first + 1;
        }

        for (int i = first; i < Math.Min(to, first + LongestName); i++)
        {
            if (discourse.At(i) is { Actor.Kind: not ActorKind.State } named)
            {
                return named.End;
            }

            if (!discourse.IsTitle(i) && !discourse.Text[i].Is('.') && !discourse.Text[i].HasCapital)
            {
                break;
            }
        }

        return first;
    }

    private static bool IsPersonBehind(Discourse discourse, int first, int to) =>
        first < to && (discourse.At(first) is { Actor.Kind: ActorKind.Person } || (discourse.IsTitle(first) && discourse.HasPersonNamed(first, Math.Min(to, first + LongestName)))
            || (discourse.Text[first].HasCapital && NounPhrases.Read(discourse, first, to) is { } phrase && discourse.At(phrase.First) is { Actor.Kind: ActorKind.Person }));

    /// <summary>"Ríos said", "Ríos said at a rally", "Ríos told reporters", and not "Ríos said she would go".</summary>
    private static bool SaysNoMore(Discourse discourse, int end, int to) =>
        end >= to || discourse.Text.EndsSentence(end) || discourse.Text[end].Is(',') || discourse.Is(end, SpeechRole.Preposition | SpeechRole.Time)
        || (discourse.Is(end - 1, SpeechRole.Addressing) && !discourse.Is(end, SpeechRole.Pronoun | SpeechRole.Subordinator));
}
