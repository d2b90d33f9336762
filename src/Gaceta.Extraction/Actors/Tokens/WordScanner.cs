using System.Collections.Frozen;
using Gaceta.Extraction.Lexicons;

namespace Gaceta.Extraction.Actors.Tokens;

/// <summary>
/// Finds where a token ends. Hyphens, apostrophes and the stops of abbreviations belong to their word; the English genitive
/// <c>'s</c> is a token of its own.
/// </summary>
internal static class WordScanner
{
    private static readonly FrozenSet<string> Abbreviations = Lexicon.All
        .SelectMany(lexicon => lexicon.Names.Abbreviations).Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Of these a stop is part only before a number: "no. 5", but "dijo que no. Luego".</summary>
    private static readonly FrozenSet<string> NumberAbbreviations = Lexicon.All
        .SelectMany(lexicon => lexicon.Names.NumberAbbreviations).Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);

    public static int EndOfToken(string text, int start, int limit, out bool isWord)
    {
        isWord = IsLetter(text[start]);
        if (isWord)
        {
            return WithStop(text, start, EndOfWord(text, start, limit), limit);
        }

        return IsPossessive(text, start, limit) ? start + 2 : start + 1;
    }

    private static int EndOfWord(string text, int start, int limit)
    {
        int end = start + 1;
        while (end < limit && (IsLetter(text[end]) || (JoinsLetters(text, end, limit) && !PartsNumberAndName(text, start, end, limit))))
        {
            end++;
        }

        return end;
    }

    /// <summary>The sign stands between two letters and parts no words: O'Neill, Jean-Luc, AT&amp;T, U.S, a.m, d’Ivoire.</summary>
    private static bool JoinsLetters(string text, int at, int limit) =>
        at + 1 < limit && IsLetter(text[at + 1]) && text[at] switch
        {
            '-' or '‐' or '‑' or '&' or '@' or '/' => text[at] != '/' && char.IsLetterOrDigit(text[at - 1]),
            '\'' or '’' => !IsPossessive(text, at, limit),
            '.' or ',' => char.IsDigit(text[at - 1]) ? char.IsDigit(text[at + 1]) : text[at] == '.' && IsAbbreviationStop(text, at),
            _ => false,
        };

    /// <summary>"2-Ana Ríos": results and line-ups set seeds and shirts before the name.</summary>
    private static bool PartsNumberAndName(string text, int start, int at, int limit) =>
        text[at] == '-' && char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[at - 1])
        && at + 2 < limit && char.IsUpper(text[at + 1]) && char.IsLower(text[at + 2]);

    /// <summary>A stop behind a single letter or a pair of the same two: U.S, EE.UU.</summary>
    private static bool IsAbbreviationStop(string text, int at) =>
        !char.IsLetterOrDigit(Before(text, at - 2)) || (text[at - 1] == text[at - 2] && char.IsUpper(text[at - 1]));

    private static int WithStop(string text, int start, int end, int limit)
    {
        if (end >= limit || text[end] != '.')
        {
            return end;
        }

        bool initial = end - start == 1 && char.IsUpper(text[start]) && !IsNetwork(text, start);
        bool abbreviation = end - start <= 8 && (IsListed(text, start, end + 1, limit) || text.IndexOf('.', start, end - start) > 0);
        return initial || abbreviation ? end + 1 : end;
    }

    /// <summary>"in a post on X. She added": behind a small word the letter names the network; as an initial, "Francis X. Paz", it stands behind a name.</summary>
    private static bool IsNetwork(string text, int at) => text[at] == 'X' && Before(text, at - 1) == ' ' && char.IsLower(Before(text, at - 2));

    private static bool IsListed(string text, int start, int end, int limit)
    {
        string folded = Folding.Fold(text.AsSpan(start, end - start));
        return Abbreviations.Contains(folded) || (end + 1 < limit && char.IsAsciiDigit(text[end + 1]) && NumberAbbreviations.Contains(folded));
    }

    private static bool IsPossessive(string text, int at, int limit) =>
        text[at] is '\'' or '’' && at > 0 && char.IsLetterOrDigit(text[at - 1])
        && at + 1 < limit && text[at + 1] is 's' or 'S'
        && (at + 2 >= limit || !char.IsLetterOrDigit(text[at + 2]));

    private static char Before(string text, int at) => at >= 0 ? text[at] : ' ';

    private static bool IsLetter(char c) => CharKinds.Are(c, CharKind.OfName);
}
