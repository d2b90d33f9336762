using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Tells what verbs and the words beside them are.</summary>
internal static class VerbForms
{
    /// <summary>A word in small letters with the ending of a finite verb that is no common word.</summary>
    public static bool IsVerbByEnding(this Discourse discourse, int token) =>
        discourse.Text[token].Shape == TokenShape.Lower && !discourse.Is(token, WordRole.Common) && discourse.Vocabulary.EndsLikeVerb(discourse.Text.Written(token));

    /// <summary>"adding", "añadiendo": a form that opens a clause of its own.</summary>
    public static bool IsParticiple(this Discourse discourse, int token) => discourse.Text[token].Shape == TokenShape.Lower && discourse.Speech.IsParticiple(discourse.Text[token].Folded);

    public static bool IsAdverb(this Discourse discourse, int token) =>
        discourse.Text[token].Shape == TokenShape.Lower
        && (discourse.Is(token, WordRole.Acting) || discourse.Is(token, SpeechRole.Adverb) || discourse.Vocabulary.EndsLikeAdverb(discourse.Text[token].Folded));

    public static int? EndOfVerb(this Discourse discourse, int token) => discourse.Is(token, SpeechRole.Verb) ? discourse.Speech.EndOf(SpeechRole.Verb, discourse.Text, token) : null;

    /// <summary>"Ríos was told", "it has been dubbed": what the subject hears or is called, unless somebody stands behind "by".</summary>
    public static bool IsPassive(this Discourse discourse, (int First, int End) verb)
    {
        int before = verb.First - 1;
        while (before > 0 && discourse.IsAdverb(before) && !discourse.Is(before, SpeechRole.Passive))
        {
            before--;
        }

        return discourse.Is(before, SpeechRole.Passive) && discourse.EndOfVerb(verb.First) is not null && !discourse.IsParticiple(verb.First) && !discourse.Is(verb.End, SpeechRole.Agent);
    }

    /// <summary>"aseguran", "han dicho": where verbs tell how many speak, the ending does; "en su opinión" is no verb.</summary>
    public static bool IsPlural(this Discourse discourse, (int First, int End) verb) =>
        discourse.EndOfVerb(verb.First) is not null && discourse.IsPluralForm(verb.First);

    public static bool IsPluralForm(this Discourse discourse, int token) =>
        discourse.Speech.PluralEndings.Any(ending => discourse.Text[token].Folded.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>"The prosecutor asked whether she knew": not so "se preguntó", "se le preguntó".</summary>
    public static bool IsAsking(this Discourse discourse, int token) =>
        discourse.Is(token, SpeechRole.Asking) && discourse.Speech.EndOf(SpeechRole.Asking, discourse.Text, token) is not null && !discourse.IsArticle(token - 1) && !discourse.Is(token - 1, SpeechRole.Reflexive) && !discourse.Is(token - 2, SpeechRole.Reflexive);

    /// <summary>The index behind words like "according to" that begin at a token; null when none do.</summary>
    public static int? EndOfAccording(this Discourse discourse, int token) =>
        (discourse.Is(token, SpeechRole.According) && !discourse.IsRate(token) ? discourse.Speech.EndOf(SpeechRole.According, discourse.Text, token) : null) ?? discourse.EndOfAccordingToThem(token);

    /// <summary>"per head", and not "per Ríos".</summary>
    private static bool IsRate(this Discourse discourse, int token) =>
        discourse.Vocabulary.HeadsComeLast && discourse.Is(token, SpeechRole.Preposition) && discourse.At(token + 1) is null && discourse.Speech.EndOf(SpeechRole.According, discourse.Text, token) == token + 1;

    /// <summary>The same for words like "in her view", behind which nobody is named.</summary>
    public static int? EndOfAccordingToThem(this Discourse discourse, int token) =>
        discourse.Is(token, SpeechRole.AccordingToThem) ? discourse.Speech.EndOf(SpeechRole.AccordingToThem, discourse.Text, token) : null;
}
