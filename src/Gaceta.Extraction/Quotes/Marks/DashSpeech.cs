namespace Gaceta.Extraction.Quotes.Marks;

/// <summary>Finds speech set off by dashes: the block begins with one, and dashes part the narrator's words from the speaker's.</summary>
internal static class DashSpeech
{
    /// <param name="saysAt">Whether a verb of saying stands at a place of the text.</param>
    public static IEnumerable<QuotedSpan> Find(string text, TextSpan block, int index, Func<int, bool> saysAt)
    {
        if (!IsDash(text[block.Start]))
        {
            yield break;
        }

        List<TextSpan> parts = [.. Parts(text, block)];
        if (!parts.Skip(1).Any(p => saysAt(p.Start)))
        {
            yield break;
        }

        bool narrates = false;
        foreach (TextSpan part in parts)
        {
            narrates = !narrates && saysAt(part.Start);
            if (!narrates && part.Length > 0)
            {
                yield return new QuotedSpan(part, new TextSpan(part.Start - 1, part.End), index, QuoteForm.Dash);
            }
        }
    }

    /// <summary>What stands between the dashes, without white space and the stop that closes the narrator's words.</summary>
    private static IEnumerable<TextSpan> Parts(string text, TextSpan block)
    {
        int start = block.Start + 1;
        for (int i = start; i <= block.End; i++)
        {
            if (i == block.End || IsDash(text[i]))
            {
                yield return Trim(text, start, i);
                start = i + 1;
            }
        }
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '.' or ',' or ';' or ':'))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>A dash that is no hyphen.</summary>
    public static bool IsDash(char c) => c is '—' or '―' or '–';
}
