namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Reads the phrase or pronoun that opens a sentence and means a person or text that it does not name: "One woman brought", "Su viuda contó", "Ríos's mother wept".</summary>
internal static class OpeningPhrase
{
    /// <summary>Words from the article to the noun: "a 34-year-old former bank manager" has five.</summary>
    private const int LongestPhrase = 6;

    /// <summary>The same to a name behind a comma: "La más joven de los consultados, la antropóloga Ana Ríos".</summary>
    private const int LongestOffice = 14;

    /// <returns>The tokens of the phrase; null when the sentence opens in another way.</returns>
    public static (int First, int End)? Read(Discourse discourse, int start, int end)
    {
        int first = start;
        while (first < end && (!discourse.Text[first].IsWord || discourse.IsConjunction(first)))
        {
            first++;
        }

        if (discourse.Is(first, SpeechRole.Male | SpeechRole.Female))
        {
            return (first, first + 1);
        }

        if (discourse.At(first) is { } owner && discourse.IsGenitive(owner.End))
        {
            return Noun(discourse, owner.End, end) is { } owned ? (owner.End + 1, owned.End) : null;
        }

        bool definite = discourse.IsArticle(first) && !discourse.Is(first, SpeechRole.Preposition);
        return definite || discourse.Is(first, SpeechRole.Indefinite | SpeechRole.Possessive) ? Noun(discourse, first, end) : null;
    }

    /// <summary>The phrase from a word before nouns to the last of them that is a person or text; null where there is none, or a name belongs to it.</summary>
    private static (int First, int End)? Noun(Discourse discourse, int first, int end)
    {
        int last = first;
        for (int i = first + 1; i < Math.Min(end, first + LongestPhrase) && Continues(discourse, i); i++)
        {
            last = (discourse.IsPerson(i) || discourse.Is(i, SpeechRole.Text | SpeechRole.Work)) ? i : last;
        }

        return last > first && !IsNamed(discourse, last + 1, end) ? (first, last + 1) : null;
    }

    private static bool Continues(Discourse discourse, int token) =>
        discourse.Text[token].IsWord && discourse.At(token) is null && discourse.EndOfVerb(token) is null
        && !discourse.Is(token, SpeechRole.Preposition | SpeechRole.Subordinator);

    /// <summary>"Su viuda, Ana Ríos, contó": a name stands before the verb.</summary>
    private static bool IsNamed(Discourse discourse, int from, int end)
    {
        for (int i = from; i < Math.Min(end, from + LongestOffice) && discourse.EndOfVerb(i) is null && !discourse.IsVerbByEnding(i); i++)
        {
            if (discourse.At(i) is { Actor.Kind: ActorKind.Person } named && (!discourse.IsGoverned(named.First) || discourse.Is(named.First - 1, SpeechRole.Label)))
            {
                return true;
            }
        }

        return false;
    }
}
