namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Tells which sentences have their subject in a sentence before, as they open with a verb in a language whose verbs need none.</summary>
internal static class VerbOpenings
{
    /// <summary>Tokens of the adverbs that may open a sentence before its verb: "Después, además,".</summary>
    private const int MostAdverbs = 4;

    /// <summary>"Habló con sus amigas", "Lo hace con Juan Paz": where verbs need no subject, the sentence goes on about whoever the one before is about.</summary>
    public static bool OpensWithVerb(Discourse discourse, int start) =>
        !discourse.Vocabulary.HeadsComeLast && FirstButAdverbs(discourse, start) is var first
        && !discourse.IsArticle(first) && !discourse.Is(first, SpeechRole.Preposition) && discourse.At(first) is null
        && (discourse.Is(first, SpeechRole.Clitic | SpeechRole.Opening) || discourse.EndOfVerb(first) is not null || discourse.Vocabulary.EndsLikeVerb(discourse.Text.Written(first)));

    /// <summary>The first token of a sentence behind "Además,", "Después".</summary>
    private static int FirstButAdverbs(Discourse discourse, int start)
    {
        int first = start;
        while (first < Math.Min(discourse.Text.Count - 1, start + MostAdverbs)
            && (discourse.Is(first, SpeechRole.Adverb | SpeechRole.Coordinator) || discourse.Text[first].Is(',') || discourse.Vocabulary.EndsLikeAdverb(discourse.Text[first].Folded)))
        {
            first++;
        }

        return first;
    }
}
