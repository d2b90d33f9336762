using System.Collections.Immutable;
using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.PlainText;

/// <summary>
/// Hides what stands between two pages of a text that was copied from print: the page's number, and the heads and feet that come again on
/// other pages. A sentence that runs over the page's end goes on.
/// </summary>
internal static class PrintedPages
{
    /// <summary>In UTF-16 units: <c>Continúa en la página 14</c> has 25, and a word of the headline may stand in it.</summary>
    private const int LongestNumber = 36;

    /// <summary>Lines that a page has at least: numbers on lines of their own that stand closer count something, as links most read.</summary>
    private const int ShortestPage = 10;

    /// <summary>Head and foot of a page have so many lines each.</summary>
    private const int MostHeadLines = 2;

    /// <summary>"See", two words of the headline, "on page".</summary>
    private const int MostJumpWords = 5;

    /// <summary>Reporters end a text with it.</summary>
    private const int SignOfEnd = 30;

    /// <summary>The text with spaces in the place of what is hidden, so that all else keeps its place.</summary>
    /// <param name="lines">All lines, empty ones too.</param>
    public static string Hide(string text, ImmutableArray<TextSpan> lines)
    {
        ImmutableArray<int> filled = [.. Enumerable.Range(0, lines.Length).Where(i => !text.AsSpan(lines[i].Start, lines[i].Length).IsWhiteSpace())];
        ImmutableArray<int> numbers = Numbers(text, [.. filled.Select(i => lines[i])]);
        if (numbers.IsEmpty)
        {
            return text;
        }

        ILookup<string, int> beside = numbers.SelectMany(n => Beside(n, filled.Length)).Except(numbers).ToLookup(i => KeyOf(lines[filled[i]].In(text)));
        HashSet<int> hidden = [.. numbers, .. beside.Where(same => same.Key.Length > 0 && same.Count() > 1).SelectMany(same => IsAddress(same.Key) ? same.Order().Skip(1) : same)];
        char[] shown = text.ToCharArray();
        TextSpan above = default;
        for (int i = 0; i < filled.Length; i++)
        {
            TextSpan line = lines[filled[i]];
            if (hidden.Contains(i))
            {
                Blank(shown, line.Start, line.End);
                continue;
            }

            if (i > 0 && hidden.Contains(i - 1))
            {
                Close(shown, above, line);
            }

            above = line;
        }

        return new string(shown);
    }

    private static IEnumerable<int> Beside(int number, int count) =>
        Enumerable.Range(number - MostHeadLines, (2 * MostHeadLines) + 1).Where(i => i >= 0 && i < count);

    /// <summary>Where a sentence runs on, one line end parts the pages, as any two lines of it.</summary>
    private static void Close(char[] shown, TextSpan before, TextSpan behind)
    {
        if (before.Length > 0 && !EndsSentence(shown.AsSpan(before.Start, before.Length)))
        {
            Blank(shown, before.End, behind.Start - 1);
            shown[behind.Start - 1] = '\n';
        }
    }

    private static void Blank(char[] shown, int start, int end) => shown.AsSpan(start, Math.Max(end - start, 0)).Fill(' ');

    private static bool EndsSentence(ReadOnlySpan<char> line) => line.TrimEnd().TrimEnd("\"'”’»)") is [.., '.' or '!' or '?' or '…' or ':'];

    /// <summary>Indexes of the lines that number a page; a bare number only where one more page, with the next, has its own.</summary>
    private static ImmutableArray<int> Numbers(string text, ImmutableArray<TextSpan> lines)
    {
        var numbers = ImmutableArray.CreateBuilder<int>();
        (int Index, int Number) last = (-1, -1);
        for (int i = 0; i < lines.Length; i++)
        {
            ReadOnlySpan<char> words = text.AsSpan(lines[i].Start, lines[i].Length).Trim();
            if (words.Length > LongestNumber || !words.ContainsAnyInRange('0', '9'))
            {
                continue;
            }

            var line = new Line(words.ToString(), lines[i]);
            int? number = line.Tokens is [{ Number: > 0 and var bare }] ? bare : null;
            bool next = number == last.Number + 1 && i - last.Index > ShortestPage;
            if (next)
            {
                numbers.Add(last.Index);
            }

            if (next || IsMarked(line) || IsJump(line))
            {
                numbers.Add(i);
            }
            else if (number > 0 && GoesOn(text, lines, i) is > 0 and int goesOn)
            {
                numbers.AddRange(Enumerable.Range(i, goesOn - i));
            }

            last = number is { } found ? (i, found) : last;
        }

        return [.. numbers.Distinct()];
    }

    /// <summary>Where a sentence goes on that a number and up to two lines of a page's head break: with a small letter. 0 where none does.</summary>
    private static int GoesOn(string text, ImmutableArray<TextSpan> lines, int number)
    {
        bool breaksOff = number > 0 && lines[number - 1].In(text).TrimEnd() is [.., ',' or '-' or (>= 'a' and <= 'z')] before && before.Contains(' ', StringComparison.Ordinal);
        return breaksOff ? Enumerable.Range(number + 1, MostHeadLines + 1).FirstOrDefault(i => i < lines.Length && char.IsLower(lines[i].In(text).TrimStart()[0])) : 0;
    }

    /// <summary><c>- 3 -</c>, <c>Page 3 of 7</c>, <c>3/7</c>; not <c>-30-</c>.</summary>
    private static bool IsMarked(Line line)
    {
        int label = ReadingWords.Pages.MatchAt(line.Words, 0) == 1 && line.Tokens[0].Kind == TextTokenKind.Word ? 1 : 0;
        TextToken[] rest = [.. line.Tokens.Skip(label).SkipWhile(t => label > 0 && t.Is('.'))];
        return rest switch
        {
            [{ Number: > 0 }] => label > 0,
            [{ Number: > 0 and var page }, var of, { Number: > 0 and var last }] => page <= last && (of.Is('/') || (label > 0 && of.Kind == TextTokenKind.Word)),
            [var open, { Number: > 0 and not SignOfEnd }, var close] => IsDash(open) && IsDash(close),
            _ => false,
        };
    }

    /// <summary>"Continued from page 4", "See HARBOUR, page 7", "Viene de la página 4".</summary>
    private static bool IsJump(Line line) => line.Words.Length is > 1 and <= MostJumpWords && line.Tokens is [.., { Kind: TextTokenKind.Word } label, { Number: > 0 }]
        && ReadingWords.Pages.Has(label) && ReadingWords.Jumps.MatchAt(line.Words, 0) > 0;

    private static bool IsDash(TextToken token) => token.Is('-') || token.Is('–') || token.Is('—');

    /// <summary>Browsers print the page's address on every sheet; it stays once.</summary>
    private static bool IsAddress(string key) => key.StartsWith("http", StringComparison.Ordinal);

    /// <summary>The words of a head or foot, whatever page it numbers.</summary>
    private static string KeyOf(string line) => string.Concat(line.Where(char.IsLetter));
}
