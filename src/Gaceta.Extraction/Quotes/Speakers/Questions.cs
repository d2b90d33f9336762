namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Reads the questions that the narrator asks or tells of.</summary>
internal sealed class Questions(Discourse discourse)
{
    /// <summary>How far back the beginning of a paragraph is looked for, in tokens; a bound for blocks without end.</summary>
    private const int LongestReach = 600;

    /// <summary>"The prosecutor asked whether she knew": whether somebody asks something in a sentence.</summary>
    public bool AreToldIn(int start, int end) => Enumerable.Range(start, end - start).Any(discourse.IsAsking);

    /// <summary>"And now? She looks away.": where the paragraph of a token begins, if with a question and if nobody has been named since; else null.</summary>
    public int? OpeningParagraphOf(int token)
    {
        int start = Math.Min(token, discourse.Text.Count - 1);
        bool asks = false;
        while (start > Math.Max(0, token - LongestReach) && discourse.Text.SameBlock(start - 1, start))
        {
            start--;
            if (discourse.At(start) is not null)
            {
                return null;
            }

            asks = discourse.Text[start].Is('?') || (asks && !discourse.Text.EndsSentence(start));
        }

        return asks ? start : null;
    }
}
