namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Finds the words that introduce a quote: behind it, inside it between dashes, or before it.</summary>
internal static class CueFinder
{
    /// <summary>
    /// Tokens from a quote to the verb behind it. A speaker with an apposition ("…, Ana Ríos, mayor of Villa Nueva since 2019, said")
    /// needs about fifteen; more, and the verb belongs to another statement.
    /// </summary>
    private const int Reach = 18;

    public static (int First, int End)? Find(Clause clause, int outerEnd, Discourse discourse) =>
        Behind(clause, outerEnd, discourse) ?? Before(clause, discourse) ?? InSentenceThatIntroduces(clause, discourse);

    private static (int First, int End)? Behind(Clause clause, int outerEnd, Discourse discourse)
    {
        for (int i = outerEnd; i < Math.Min(clause.SentenceEnd, outerEnd + Reach); i++)
        {
            if (discourse.Speech.EndOf(SpeechRole.According, discourse.Text, i) is { } according)
            {
                return (i, according);
            }

            if (IsCue(discourse, i) is { } end)
            {
                return BelongsBehind(outerEnd, i, discourse) ? (i, end) : null;
            }
        }

        return null;
    }

    /// <summary>
    /// The verb follows at once, or what stands between begins as a speaker does: behind a comma, with a name, a pronoun or an article.
    /// </summary>
    private static bool BelongsBehind(int outerEnd, int verb, Discourse discourse)
    {
        int first = outerEnd;
        while (first < verb && !discourse.Text[first].IsWord)
        {
            first++;
        }

        bool afterMark = first > outerEnd || !discourse.Text[Math.Max(outerEnd - 2, 0)].IsWord;
        return first == verb
            || (afterMark && (discourse.At(first) is not null || discourse.Is(first, SpeechRole.Pronoun | SpeechRole.Indefinite | SpeechRole.Clitic) || discourse.IsArticle(first) || discourse.Text[first].HasCapital)
                && !discourse.Is(first, SpeechRole.Subordinator | SpeechRole.Preposition));
    }

    private static (int First, int End)? Before(Clause clause, Discourse discourse)
    {
        for (int i = clause.First - 1; i >= clause.SentenceStart; i--)
        {
            if (IsCue(discourse, i) is { } end && end <= clause.First)
            {
                return (i, end);
            }

            if (discourse.Speech.EndOf(SpeechRole.According, discourse.Text, i) is { } according)
            {
                return (i, according);
            }
        }

        return null;
    }

    /// <summary>The sentence before ends in a colon, in this block or the one before.</summary>
    private static (int First, int End)? InSentenceThatIntroduces(Clause clause, Discourse discourse)
    {
        int colon = clause.SentenceStart - 1;
        if (colon < 1 || !discourse.Text[colon].Is(':'))
        {
            return null;
        }

        for (int i = colon - 1; i >= 0 && discourse.Text.SameBlock(i, colon) && !discourse.Text[i].EndsSentence; i--)
        {
            if (IsCue(discourse, i) is { } end)
            {
                return (i, end);
            }
        }

        return null;
    }

    /// <summary>A verb of saying that is no noun, name or participle of a label.</summary>
    private static int? IsCue(Discourse discourse, int token) =>
        discourse.EndOfVerb(token) is { } end && discourse.At(token) is null && !discourse.IsArticle(token - 1) ? end : null;
}
