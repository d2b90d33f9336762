namespace Gaceta.Extraction.Titles;

/// <summary>What a page shows as its title where the article states none.</summary>
internal static class DisplayTitles
{
    /// <summary>
    /// Longest derived title, in UTF-16 units. A first sentence of a news text is often longer; a heading over three lines is no heading.
    /// </summary>
    private const int LongestLength = 140;

    /// <summary>The beginning of the first paragraph, to the end of a sentence or clause; the file's name when there is no text.</summary>
    public static Found<string> Derive(Body body, string file)
    {
        int first = body.Blocks.ToList().FindIndex(b => b.Kind == BlockKind.Paragraph);
        first = first < 0 ? body.Blocks.ToList().FindIndex(b => b.HasText) : first;
        if (first < 0)
        {
            string name = Path.GetFileNameWithoutExtension(file);
            return new(name, [new Evidence(Certainty.Inferred, "file-name", file)]);
        }

        string text = body.Blocks[first].Text;
        int end = EndOfClause(text);
        string words = text[..end];
        string title = end < text.Length && !IsSentenceEnd(text[end - 1]) ? words.TrimEnd(',', ';', ':', ' ') + " …" : words.TrimEnd('.');
        TextSpan passage = TextSpan.At(body.SpanOf(first).Start, end);
        return new(title, [new Evidence(Certainty.Derived, "first-sentence", words)
        {
            Reads = title,
            Passage = passage,
            Span = body.Blocks[first].Origin is { } origin && origin.Length == text.Length ? TextSpan.At(origin.Start, end) : body.Blocks[first].Origin,
        }]);
    }

    private static int EndOfClause(string text)
    {
        int sentence = SentenceEnd(text);
        if (sentence <= LongestLength)
        {
            return sentence;
        }

        int clause = text.LastIndexOfAny([',', ';', ':'], LongestLength);
        if (clause > LongestLength / 2)
        {
            return clause;
        }

        int word = text.LastIndexOf(' ', LongestLength);
        return word > 0 ? word : Math.Min(LongestLength, text.Length);
    }

    /// <summary>Behind the first full stop that is followed by a space and a capital letter, and does not end an initial or abbreviation.</summary>
    private static int SentenceEnd(string text)
    {
        for (int i = 1; i < text.Length - 2; i++)
        {
            bool stop = IsSentenceEnd(text[i]) && text[i + 1] == ' ' && !char.IsLower(text[i + 2]);
            if (stop && i - (text.LastIndexOf(' ', i) + 1) > 3)
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    private static bool IsSentenceEnd(char c) => c is '.' or '!' or '?' or '…';
}
