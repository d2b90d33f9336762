using System.Buffers;

namespace Gaceta.Extraction.Quotes.Marks;

/// <summary>Pairs quotation marks of all styles in one block. Inner quotes belong to their outer one.</summary>
internal static class MarkPairs
{
    /// <summary>How far a quote within a quote is looked for, in UTF-16 units; a bound that keeps the time linear.</summary>
    private const int LongestNesting = 2000;

    /// <summary>All that may open a quote, of which <see cref="ClosersOf"/> says more.</summary>
    private static readonly SearchValues<char> Openers = SearchValues.Create("“«„‹\"＂”»‘'`");

    /// <summary>The outermost quotes of a block, in order, in time that depends on its length alone.</summary>
    public static IEnumerable<QuotedSpan> Find(string text, TextSpan block, int index)
    {
        var unclosed = new HashSet<char>();
        int position = block.Start;
        while (text.AsSpan(position, block.End - position).IndexOfAny(Openers) is >= 0 and int ahead)
        {
            position += ahead;
            if (ClosersOf(text, position, block) is not { } closers || unclosed.Contains(text[position]))
            {
                position++;
                continue;
            }

            int doubled = FindDoubled(text, position, block.End);
            int close = doubled >= 0 ? doubled
                : IsOpenedAgain(text, position, block.End) && !(OpensParagraph(text, position, block) && OpensNext(text, position, block)) ? position
                : Close(text, position, closers, block.End);
            if (close == position)
            {
                position++;
            }
            else if (close >= 0)
            {
                int behind = close + (doubled >= 0 ? 2 : 1);
                yield return new QuotedSpan(Trim(text, new TextSpan(position + 1, close)), new TextSpan(position, behind), index, QuoteForm.Marks);
                position = behind;
            }
            else if (OpensParagraph(text, position, block) || (IsBehindClause(text, position, block) && (OpensNext(text, position, block) || text[position] is '“' or '«')))
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

    /// <summary>
    /// “No. “Yes,” she said: the same mark opens anew, and behind the first that closes comes none but opening ones. The earlier mark
    /// is a slip; a quote within a quote would be closed twice.
    /// </summary>
    private static bool IsOpenedAgain(string text, int open, int limit)
    {
        char closer = text[open] switch { '“' => '”', '«' => '»', '‹' => '›', _ => '\0' };
        ReadOnlySpan<char> behind = text.AsSpan(open + 1, Math.Min(limit - open - 1, LongestNesting));
        int again = closer == '\0' ? -1 : behind.IndexOfAny(text[open], closer);
        if (again < 0 || behind[again] == closer)
        {
            return false;
        }

        int close = behind[again..].IndexOf(closer);
        int next = close < 0 ? -1 : behind[(again + close + 1)..].IndexOfAny(text[open], closer);
        return close >= 0 && (next < 0 || behind[again + close + 1 + next] == text[open]);
    }

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

    /// <summary>Of “It has," he said, "convinced me.” the first, where the mark of another style closes a clause.</summary>
    /// <remarks>Its own mark is looked for near by first: the other would be found again and again behind all that none of its own closes.</remarks>
    private static int Close(string text, int open, string closers, int limit)
    {
        int own = FindClose(text, open, closers, Math.Min(limit, open + LongestNesting));
        int other = FindOtherClose(text, open, own < 0 ? limit : own);
        return other < 0 && own < 0 ? FindClose(text, open, closers, limit)
            : own < 0 || (other >= 0 && text[other - 1] == ',') ? other
            : own;
    }

    /// <summary>“We are coming in!’’ an officer said: two apostrophes close, where no mark does and none opens before them.</summary>
    private static int FindDoubled(string text, int open, int limit)
    {
        if (text[open] is not ('“' or '"'))
        {
            return -1;
        }

        ReadOnlySpan<char> behind = text.AsSpan(open + 1, limit - open - 1);
        int next = behind.IndexOfAny(text[open], '”');
        int apostrophes = (next < 0 ? behind : behind[..next]).IndexOf("’’", StringComparison.Ordinal);
        return apostrophes < 0 ? -1 : open + 1 + apostrophes;
    }

    /// <summary>"We are coming in!” an officer said: the mark of another style closes, where none of its own does and none opens before it.</summary>
    private static int FindOtherClose(string text, int open, int limit)
    {
        string? others = text[open] switch { '"' => "”“", '“' => "\"", _ => null };
        int next = others is null ? -1 : text.AsSpan(open + 1, limit - open - 1).IndexOfAny(others);
        int at = open + 1 + next;
        return next >= 0 && text[at] != '“' && Closes(text, at, limit) && !char.IsWhiteSpace(text[at - 1]) ? at : -1;
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

    /// <summary>She said: “It is late. And the next paragraph opens with a mark too: the quote goes on there.</summary>
    private static bool OpensNext(string text, int at, TextSpan block)
    {
        int next = block.End;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next < text.Length && Family(text[next]) == Family(text[at]) && IsDouble(text[at]);
    }

    /// <summary>Whether a mark stands behind a sentence, a colon or a comma, as what is said does.</summary>
    private static bool IsBehindClause(string text, int at, TextSpan block)
    {
        int before = at - 1;
        while (before > block.Start && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return before > block.Start && text[before] is (':' or ',' or '.' or '!' or '?' or '…' or '”' or '"');
    }

    private static bool IsDouble(char mark) => mark is not ('\'' or '‘' or '`');

    /// <summary>Marks that one text uses for another, by how it was typed: “ and ".</summary>
    private static char Family(char mark) => mark is '“' or '”' or '"' or '＂' ? '"' : mark;

    private static bool OpensParagraph(string text, int at, TextSpan block) => text.AsSpan(block.Start, at - block.Start).IsWhiteSpace() && IsDouble(text[at]);

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
