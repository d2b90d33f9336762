namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Tells the words between a subject and its verb that say when, how and to whom: "Ríos on Friday also said".</summary>
internal static class TimeWords
{
    /// <summary>Tokens between brackets that explain a subject: "(Falk-Unión por Lorne)".</summary>
    private const int LongestInBrackets = 8;

    /// <summary>The last token before the verb that is no adverb, no time and no object: "Ríos on Friday also said", "Falk last week said", "el técnico se limitó a decir".</summary>
    public static int BeforeTime(this Discourse discourse, int verb, int from)
    {
        int last = BeforeBrackets(discourse, verb - 1, from);
        while (last > from && discourse.At(last) is null && !discourse.Is(last, SpeechRole.Pronoun) && (discourse.IsAdverb(last) || discourse.Is(last, SpeechRole.Clitic) || discourse.IsOfTime(last)))
        {
            last--;
        }

        return last;
    }

    /// <summary>"a spokesman for the Falk Board (FB) said", "Ana Ríos (D-Ohio) said": what is in brackets parts nothing.</summary>
    private static int BeforeBrackets(Discourse discourse, int last, int from)
    {
        int open = last;
        while (open > from && open > last - LongestInBrackets && discourse.Text[last].Is(')') && !discourse.Text[open].Is('('))
        {
            open--;
        }

        return open > from && discourse.Text[open].Is('(') ? open - 1 : last;
    }

    /// <summary>A word of "on Friday", "last week", "la semana pasada".</summary>
    private static bool IsOfTime(this Discourse discourse, int token) =>
        discourse.Is(token, SpeechRole.Time)
        || (discourse.Is(token, SpeechRole.TimeModifier) && (discourse.Is(token + 1, SpeechRole.Time) || discourse.Is(token - 1, SpeechRole.Time)))
        || ((discourse.IsArticle(token) || discourse.Is(token, SpeechRole.Preposition)) && (discourse.Is(token + 1, SpeechRole.Time) || discourse.Is(token + 2, SpeechRole.Time)) && discourse.IsOfTime(token + 1));

    /// <summary>A word of time, or an adverb.</summary>
    public static bool IsTime(this Discourse discourse, int token) =>
        discourse.At(token) is null && !discourse.Is(token, SpeechRole.Pronoun) && (discourse.IsOfTime(token) || discourse.IsAdverb(token));
}
