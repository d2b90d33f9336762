namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Finds the words that name who says: beside the cue, before it or behind it.</summary>
internal static class SubjectFinder
{
    /// <summary>Words that may part a subject from its verb ("Ríos, visibly moved, said").</summary>
    private const int Gap = 8;

    /// <param name="from">First token where the subject may stand.</param>
    /// <param name="to">Index behind the last.</param>
    /// <returns>The tokens of the subject; null when it is not expressed.</returns>
    public static (int First, int End)? Find(Discourse discourse, (int First, int End) cue, int from, int to)
    {
        if (discourse.Speech.EndOf(SpeechRole.According, discourse.Text, cue.First) is not null)
        {
            return Phrase(discourse, cue.End, to);
        }

        return Shared(discourse, cue.First, from)
            ?? RightBefore(discourse, cue.First, from)
            ?? Before(discourse, cue.First, from)
            ?? RightBehind(discourse, cue.End, to);
    }

    /// <summary>"Ríos thanked her husband, Juan Paz, and said": the verb behind "and" has the subject of the verb before it.</summary>
    private static (int First, int End)? Shared(Discourse discourse, int verb, int from)
    {
        for (int i = from; discourse.IsConjunction(verb - 1) && i < verb; i++)
        {
            if (discourse.At(i) is { } named && !discourse.IsGoverned(named.First))
            {
                return (named.First, named.End);
            }
        }

        return null;
    }

    private static (int First, int End)? RightBefore(Discourse discourse, int verb, int from)
    {
        int last = verb - 1;
        while (last > from && discourse.IsAdverb(last))
        {
            last--;
        }

        return last < from ? null
            : discourse.At(last) is { } named && named.First >= from && !discourse.IsGoverned(named.First) ? (named.First, named.End)
            : discourse.Is(last, SpeechRole.Pronoun) ? (last, last + 1)
            : Noun(discourse, last, from);
    }

    /// <summary>A name or pronoun behind the verb, or a phrase with an article: "said Ana Ríos", "afirmó el portavoz".</summary>
    private static (int First, int End)? RightBehind(Discourse discourse, int end, int to) =>
        end < to && !discourse.Is(end, SpeechRole.Preposition | SpeechRole.Subordinator) && discourse.Text[end].IsWord ? Phrase(discourse, end, to) : null;

    /// <summary>The phrase that begins at a token: up to a name in reach, else to the next mark or verb.</summary>
    private static (int First, int End)? Phrase(Discourse discourse, int start, int to)
    {
        bool opens = discourse.IsArticle(start) || discourse.Is(start, SpeechRole.Indefinite | SpeechRole.Pronoun) || discourse.At(start) is not null
            || (start < to && discourse.Text[start].HasCapital) || discourse.IsTitle(start);
        if (!opens)
        {
            return null;
        }

        if (InApposition(discourse, start, to) is { } named)
        {
            return named;
        }

        int end = start;
        while (end < Math.Min(to, start + Gap) && discourse.Text[end].IsWord && discourse.EndOfVerb(end) is null)
        {
            if (discourse.At(end) is { } inner && !discourse.IsGoverned(inner.First))
            {
                return (inner.First, inner.End);
            }

            if (discourse.Is(end, SpeechRole.Subordinator | SpeechRole.Preposition) && end > start)
            {
                break;
            }

            end++;
        }

        return end > start ? (start, end) : null;
    }

    /// <summary>"the president of the club, Ana Ríos": the name behind the comma, where no name stands before it.</summary>
    private static (int First, int End)? InApposition(Discourse discourse, int start, int to)
    {
        for (int i = start; i < Math.Min(to - 1, start + Gap) && discourse.EndOfVerb(i) is null; i++)
        {
            bool person = discourse.At(i) is { Actor.Kind: ActorKind.Person };
            if (person || discourse.Text[i].Is(','))
            {
                return !person && discourse.At(i + 1) is { Actor.Kind: ActorKind.Person } named ? (named.First, named.End) : null;
            }
        }

        return null;
    }

    /// <summary>The last name before the verb that no preposition governs; else the last pronoun.</summary>
    private static (int First, int End)? Before(Discourse discourse, int verb, int from)
    {
        for (int i = verb - 1; i >= from; i--)
        {
            if (discourse.At(i) is { } named)
            {
                if (!discourse.IsGoverned(named.First) && !IsGenitive(discourse, named.End))
                {
                    return (named.First, named.End);
                }

                i = named.First;
            }
            else if (discourse.Is(i, SpeechRole.Male | SpeechRole.Female))
            {
                return (i, i + 1);
            }
        }

        return null;
    }

    /// <summary>"the statement", "a spokesman for the board": the article that no preposition governs, with its noun, right before the verb.</summary>
    private static (int First, int End)? Noun(Discourse discourse, int last, int from)
    {
        for (int i = last; i >= Math.Max(from, last - Gap) && discourse.Text[i].IsWord && discourse.At(i) is null && discourse.EndOfVerb(i) is null; i--)
        {
            bool opens = discourse.IsArticle(i) || discourse.Is(i, SpeechRole.Indefinite);
            if (opens && !discourse.Is(i - 1, SpeechRole.Preposition))
            {
                return i < last ? (i, last + 1) : null;
            }
        }

        return null;
    }

    private static bool IsGenitive(Discourse discourse, int end) =>
        end < discourse.Text.Count && discourse.Text[end].Shape == Actors.Tokens.TokenShape.Possessive;
}
