using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Reads the phrase or pronoun that opens a sentence and means a person or text that it does not name: "One woman brought", "Su viuda contó", "Ríos's mother wept".</summary>
internal static class OpeningPhrase
{
    /// <summary>Words from the article to the noun: "a 34-year-old former bank manager" has five.</summary>
    private const int LongestPhrase = 6;

    /// <summary>Words before the comma that a subject stands behind: "Preguntado por las críticas de la oposición a su ley, el ministro".</summary>
    private const int LongestAdverbial = 15;

    /// <summary>The same to a name behind a comma: "La más joven de los consultados, la antropóloga Ana Ríos".</summary>
    private const int LongestOffice = 14;

    /// <remarks>Of "The son of a sailor, he" the pronoun.</remarks>
    /// <returns>The tokens of the phrase; null when the sentence opens in another way.</returns>
    public static (int First, int End)? Read(Discourse discourse, int start, int end)
    {
        int first = start;
        while (first < end && (!discourse.Text[first].IsWord || discourse.IsConjunction(first) || discourse.Is(first, SpeechRole.Adverb)))
        {
            first++;
        }

        if (discourse.Is(first, SpeechRole.Male | SpeechRole.Female))
        {
            return (first, first + 1);
        }

        int comma = Comma(discourse, first, end);
        comma = comma + 2 < end && discourse.Text[comma + 2].Is(',') && char.IsAsciiDigit(discourse.Text[comma + 1].Folded[0]) ? comma + 2 : comma;
        if (comma + 1 < end && discourse.IsSubjectPronoun(comma + 1, SpeechRole.Male | SpeechRole.Female))
        {
            return (comma + 1, comma + 2);
        }

        if (discourse.At(first) is { } owner && discourse.IsGenitive(owner.End))
        {
            return Noun(discourse, owner.End, end) is { } owned ? (owner.End + 1, owned.End) : null;
        }

        return Opens(discourse, first) ? Noun(discourse, first, end) : OfExperience(discourse, first, end) ?? BehindAdverbial(discourse, first, comma, end);
    }

    private static bool Opens(Discourse discourse, int token) =>
        IsDefinite(discourse, token) || discourse.Is(token, SpeechRole.Indefinite | SpeechRole.Possessive);

    private static bool IsDefinite(Discourse discourse, int token) => discourse.IsArticle(token) && !discourse.Is(token, SpeechRole.Preposition);

    /// <summary>"A la atleta no le gusta": who is an object by grammar, whom the sentence is about; not so "a la atleta la felicitó".</summary>
    private static (int First, int End)? OfExperience(Discourse discourse, int first, int end)
    {
        int article = discourse.IsArticle(first) ? first : first + 1;
        if (!discourse.Is(first, SpeechRole.Preposition) || !discourse.IsArticle(article) || Noun(discourse, article, end) is not { } phrase)
        {
            return null;
        }

        int behind = phrase.End;
        behind += behind < end && !discourse.Is(behind, SpeechRole.Clitic) && discourse.Is(behind, WordRole.Common) ? 1 : 0;
        return behind < end && discourse.Is(behind, SpeechRole.Clitic) && !discourse.IsArticle(behind) ? (article, phrase.End) : null;
    }

    /// <summary>"Por la noche, el portero", "Asked about it, the minister": the phrase behind the first comma, behind no name that may be the subject or that it explains.</summary>
    private static (int First, int End)? BehindAdverbial(Discourse discourse, int first, int comma, int end)
    {
        bool adverbial = comma < end - 1 && !discourse.HasPersonNamed(first, comma)
            && (discourse.At(comma - 1) is null || !discourse.Is(comma + 1, SpeechRole.Indefinite)) && Opens(discourse, comma + 1);
        return adverbial ? Noun(discourse, comma + 1, end) : null;
    }

    /// <summary>The first mark from a token on, if it is a comma behind words that may be an adverbial; else the end.</summary>
    private static int Comma(Discourse discourse, int first, int end)
    {
        int comma = first;
        while (comma < Math.Min(end, first + LongestAdverbial) && discourse.Text[comma].IsWord)
        {
            comma++;
        }

        return comma > first && comma < end && discourse.Text[comma].Is(',') ? comma : end;
    }

    /// <summary>The phrase from a word before nouns, "a", "a Falk", to the last of them that is a person or text; null where there is none, or a name belongs to it.</summary>
    private static (int First, int End)? Noun(Discourse discourse, int first, int end)
    {
        int behind = discourse.Is(first, SpeechRole.Indefinite) && discourse.At(first + 1) is { Actor.Kind: ActorKind.Organization } house ? house.End : first + 1;
        int last = first;
        for (int i = behind; i < Math.Min(end, behind + LongestPhrase) && Continues(discourse, i); i++)
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
