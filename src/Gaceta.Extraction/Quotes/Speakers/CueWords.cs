namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Tells which words say that somebody says something.</summary>
internal static class CueWords
{
    /// <summary>Tokens of the longest verb of the lexicons: "is quoted as saying".</summary>
    public const int LongestVerb = 4;

    /// <summary>A verb of saying that is no noun, name or participle of a label.</summary>
    public static int? IsCue(Discourse discourse, int token) =>
        discourse.EndOfVerb(token) is { } end && discourse.At(token) is null && !IsNoun(discourse, token) && !IsWithinVerb(discourse, token) && (!discourse.IsArticle(token - 1) || HasObject(discourse, token)) ? end : null;

    /// <summary>"went on to say": the verb that a longer one ends with.</summary>
    private static bool IsWithinVerb(Discourse discourse, int token)
    {
        for (int i = token - 1; i > token - LongestVerb; i--)
        {
            if (discourse.EndOfVerb(i) > token)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"en su cuenta", "her claims", "Ríos's reporting", "two earlier offers", "a grim warning": no verb stands behind a word for whose it is, or a number and an adjective.</summary>
    private static bool IsNoun(Discourse discourse, int token) =>
        (discourse.Is(token - 1, SpeechRole.Possessive) && !discourse.Is(token - 1, SpeechRole.Pronoun))
        || (discourse.IsGenitive(token - 1) && (discourse.Text[token].Folded.EndsWith('s') || discourse.IsParticiple(token)))
        || (discourse.Vocabulary.HeadsComeLast && discourse.Is(token - 2, SpeechRole.Indefinite) && !discourse.IsPerson(token - 1)
            && (discourse.Text[token].Folded.EndsWith('s') || (discourse.IsParticiple(token) && token + 1 < discourse.Text.Count && discourse.Text[token + 1].Is(':') && !discourse.Is(token - 1, SpeechRole.Text | SpeechRole.Document))));

    /// <summary>"la definió", "lo tacha de", "este aseguró que": what looks like an article is the verb's object or subject.</summary>
    private static bool HasObject(Discourse discourse, int verb) =>
        (discourse.Is(verb - 1, SpeechRole.Latter) && discourse.Is(verb + 1, SpeechRole.Subordinator))
        || (discourse.Is(verb - 1, SpeechRole.Clitic) && (discourse.IsVerbByEnding(verb) || discourse.Is(verb, SpeechRole.Label)));

    /// <summary>"según Ríos"; of "según explicó Ríos" the verb.</summary>
    public static (int First, int End)? According(Discourse discourse, int token) =>
        discourse.EndOfAccording(token) is not { } end ? null
        : discourse.EndOfVerb(end) is { } verb && discourse.Text.SameBlock(token, end) ? (end, verb)
        : (token, end);
}
