namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Reads the phrase of a subject from its beginning: "the president of the club, Ana Ríos", "Falk CEO Ana Ríos", "el portavoz".</summary>
internal static class NounPhrases
{
    /// <summary>Words without an article before a name: "longtime family friend Ana Ríos" has three.</summary>
    public const int MostNouns = 3;

    /// <summary>Words of the longest phrase.</summary>
    private const int Longest = 9;

    /// <summary>The same before a comma and a name: "el miembro del Comité y presidente de la Comisión de Aguas, Juan Paz".</summary>
    private const int LongestOffice = 14;

    /// <summary>Whether an article or the like opens a phrase at a token, and no preposition of the same form.</summary>
    public static bool Opens(Discourse discourse, int token) =>
        (discourse.IsArticle(token) || discourse.Is(token, SpeechRole.Indefinite)) && !discourse.Is(token, SpeechRole.Preposition);

    /// <summary>The phrase that begins at a token: up to a name in reach, else to the next mark or verb.</summary>
    public static (int First, int End)? Read(Discourse discourse, int start, int to)
    {
        bool opens = discourse.IsArticle(start) || discourse.Is(start, SpeechRole.Indefinite | SpeechRole.Pronoun | SpeechRole.Possessive) || discourse.At(start) is not null
            || (start < to && discourse.Text[start].HasCapital) || discourse.IsTitle(start) || IsNounBeforeName(discourse, start, to);
        if (!opens)
        {
            return null;
        }

        if (InApposition(discourse, start, to) is { } named)
        {
            return named;
        }

        int end = start;
        while (end < Math.Min(to, start + Longest) && discourse.Text[end].IsWord && discourse.EndOfVerb(end) is null)
        {
            if (discourse.At(end) is { } inner && !discourse.IsGoverned(inner.First, start))
            {
                return PersonOf(discourse, inner, to) is { } person ? (person.First, person.End) : (inner.First, inner.End);
            }

            if (discourse.Is(end, SpeechRole.Subordinator | SpeechRole.Preposition) && end > start)
            {
                break;
            }

            end++;
        }

        return end > start ? (start, end) : null;
    }

    /// <summary>"said Falk CEO Ana Ríos", "said Falk's Ríos": the person whose title an organisation's or state's name begins.</summary>
    private static Named? PersonOf(Discourse discourse, Named named, int to)
    {
        int first = discourse.IsGenitive(named.End) ? named.End + 1 : named.End;
        int i = first;
        while (named.Actor.Kind != ActorKind.Person && i < Math.Min(to, first + MostNouns) && discourse.At(i) is null && discourse.Text[i].IsWord
            && !discourse.Is(i, SpeechRole.Preposition | SpeechRole.Subordinator) && !discourse.IsConjunction(i) && discourse.EndOfVerb(i) is null)
        {
            i++;
        }

        return i < to && named.Actor.Kind != ActorKind.Person && discourse.At(i) is { Actor.Kind: ActorKind.Person } person ? person : null;
    }

    /// <summary>"said astrophysicist Ana Ríos": a word or two in small letters right before a person.</summary>
    private static bool IsNounBeforeName(Discourse discourse, int start, int to) => PersonBehindNouns(discourse, start, to) is not null;

    /// <summary>"astrophysicist Ana Ríos", "the cellist Ana Ríos": the person behind a few words that say who that is.</summary>
    private static Named? PersonBehindNouns(Discourse discourse, int start, int to)
    {
        int end = start;
        while (end < Math.Min(to, start + MostNouns) && discourse.At(end) is null && discourse.Text[end].IsWord
            && !discourse.Is(end, SpeechRole.Preposition | SpeechRole.Subordinator) && discourse.EndOfVerb(end) is null)
        {
            end++;
        }

        return end < to && discourse.At(end) is { Actor.Kind: ActorKind.Person } person ? person : null;
    }

    /// <summary>
    /// "the president of the club, Ana Ríos", "su hija, la pintora Ana Ríos", "el senador PP y miembro de la Comisión de Aguas, Juan Paz": the person behind the comma, where no person
    /// stands before it. A name counts as one word.
    /// </summary>
    private static (int First, int End)? InApposition(Discourse discourse, int start, int to)
    {
        int words = 0;
        for (int i = start; i < to - 1 && words < LongestOffice && discourse.EndOfVerb(i) is null; i++, words++)
        {
            Named? named = discourse.At(i);
            if (named is { Actor.Kind: ActorKind.Person } || discourse.Text[i].Is(','))
            {
                return named is null && PersonBehindNouns(discourse, i + 1, to) is { } person ? (person.First, person.End) : null;
            }

            i = named?.End - 1 ?? i;
        }

        return null;
    }
}
