namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Tells where the sentences and clauses of a text begin.</summary>
internal static class Sentences
{
    /// <summary>The first token of the sentence that a token is in.</summary>
    public static int StartOfSentence(this Discourse discourse, int token)
    {
        int start = token;
        while (start > Math.Max(0, token - Clause.LongestSentence) && discourse.Text.SameBlock(start - 1, token) && !discourse.Text.EndsSentence(start - 1))
        {
            start--;
        }

        return start;
    }

    public static bool OpensSentence(this Discourse discourse, int token) => discourse.StartOfSentence(token) == token;

    /// <summary>The first token of the clause that a token is in, behind a semicolon or ", but".</summary>
    public static int StartOfClause(this Discourse discourse, int token)
    {
        int first = discourse.StartOfSentence(token);
        int start = token;
        while (start > first && !discourse.Text[start].Is(';') && !(discourse.Text[start].Is(',') && discourse.Is(start + 1, SpeechRole.Coordinator)))
        {
            start--;
        }

        return start;
    }

    /// <summary>Whether a word of some tokens has a role.</summary>
    public static bool Has(this Discourse discourse, SpeechRole role, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (discourse.Is(i, role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether any word of some tokens is the narrator's.</summary>
    public static bool IsNarrated(this Discourse discourse, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!discourse.IsSilenced(i) && discourse.Text[i].IsWord)
            {
                return true;
            }
        }

        return false;
    }
}
