namespace Gaceta.Extraction.Quotes.Marks;

/// <summary>Pairs quotation marks of all styles in one block. Inner quotes belong to their outer one.</summary>
internal static class MarkPairs
{
    /// <summary>The outermost quotes of a block, in order, in time that depends on its length alone.</summary>
    public static IEnumerable<QuotedSpan> Find(string text, TextSpan block, int index)
    {
        var unclosed = new HashSet<char>();
        int position = block.Start;
        while (position < block.End)
        {
            if (ClosersOf(text, position, block) is not { } closers || unclosed.Contains(text[position]))
            {
                position++;
                continue;
            }

            int close = FindClose(text, position, closers, block.End);
            if (close >= 0)
            {
                yield return new QuotedSpan(Trim(text, new TextSpan(position + 1, close)), new TextSpan(position, close + 1), index, QuoteForm.Marks);
                position = close + 1;
            }
            else if (OpensParagraph(text, position, block))
            {
                yield return new QuotedSpan(Trim(text, new TextSpan(position + 1, block.End)), new TextSpan(position, block.End), index, QuoteForm.Continued);
                yield break;
            }
            else
            {
                unclosed.Add(text[position]);
                position++;
            }
        }
    }

    /// <summary>The marks that close what opens here; null where nothing opens.</summary>
    private static string? ClosersOf(string text, int at, TextSpan block) => text[at] switch
    {
        '“' => "”“",
        '«' => "»",
        '„' => "“”",
        '‹' => "›",
        '"' or '＂' when OpensWord(text, at, block) => "\"＂",
        '”' or '»' when OpensWord(text, at, block) => text[at] == '”' ? "”" : "»",
        '‘' when OpensWord(text, at, block) => "’",
        '\'' or '`' when OpensWord(text, at, block) => "'’´",
        _ => null,
    };

    private static bool OpensWord(string text, int at, TextSpan block) =>
        (at == block.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–' or '-' or '¿' or '¡' or ':' or '/')
        && at + 1 < block.End && !char.IsWhiteSpace(text[at + 1]);

    private static int FindClose(string text, int open, string closers, int limit)
    {
        int depth = 0;
        for (int i = open + 1; i < limit; i++)
        {
            if (text[i] == text[open] && !closers.Contains(text[i], StringComparison.Ordinal))
            {
                depth++;
            }
            else if (closers.Contains(text[i], StringComparison.Ordinal) && Closes(text, i, limit) && depth-- == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>An apostrophe inside a word, or a mark behind a space, closes nothing.</summary>
    private static bool Closes(string text, int at, int limit)
    {
        bool letterBehind = at + 1 < limit && char.IsLetterOrDigit(text[at + 1]);
        return text[at] switch
        {
            '\'' or '’' or '´' or '"' => !letterBehind && !char.IsWhiteSpace(text[at - 1]),
            '“' => !letterBehind,
            _ => true,
        };
    }

    private static bool OpensParagraph(string text, int at, TextSpan block) => text.AsSpan(block.Start, at - block.Start).IsWhiteSpace() && text[at] is not ('\'' or '‘' or '`');

    private static TextSpan Trim(string text, TextSpan span)
    {
        (int start, int end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
