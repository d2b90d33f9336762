using System.Buffers;
using System.Collections.Immutable;

namespace Gaceta.Extraction;

/// <summary>
/// Reads the YAML that nearly all front matter is: on each line a key, and behind it a plain word or two, words in double quotes, or a list of such
/// in brackets. All else is left to the library, which takes nine times as long; both read the same in what is read here.
/// </summary>
internal static class PlainYaml
{
    private static readonly SearchValues<char> KeyLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    /// <summary>What a value without quotes may hold beside letters. A colon, a number sign or a comma there may mean something.</summary>
    private static readonly SearchValues<char> PlainSigns = SearchValues.Create(" .-_/()0123456789");

    /// <param name="firstLine">Number of the text's first line in its file.</param>
    /// <returns>Null where a line has any other form, or a key comes twice.</returns>
    public static FrontMatterMap? Read(ReadOnlySpan<char> yaml, int firstLine)
    {
        var entries = ImmutableArray.CreateBuilder<FrontMatterEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        int number = firstLine;
        yaml = yaml.TrimEnd("\r\n");
        foreach (Range line in yaml.Split('\n'))
        {
            if (Entry(yaml[line].TrimEnd('\r'), number++) is not { } entry || !keys.Add(entry.Key))
            {
                return null;
            }

            entries.Add(entry);
        }

        return new FrontMatterMap(entries.DrainToImmutable(), firstLine, 1);
    }

    private static FrontMatterEntry? Entry(ReadOnlySpan<char> line, int number)
    {
        int colon = line.IndexOf(": ");
        if (colon <= 0 || !char.IsAsciiLetter(line[0]) || line[..colon].ContainsAnyExcept(KeyLetters))
        {
            return null;
        }

        int start = colon + 2;
        ReadOnlySpan<char> value = line[start..].TrimEnd(' ');
        FrontMatterNode? node = value is ['[', .., ']'] ? List(value, number, start + 1) : Scalar(value, number, start + 1);
        return node is null ? null : new FrontMatterEntry(line[..colon].ToString(), node);
    }

    private static FrontMatterList? List(ReadOnlySpan<char> list, int line, int column)
    {
        var items = ImmutableArray.CreateBuilder<FrontMatterNode>();
        for (int start = list is "[]" ? list.Length : 1; start < list.Length;)
        {
            int end = EndOfItem(list, start);
            bool isLast = end == list.Length - 1;
            if (end < 0 || isLast != (list[end] == ']') || Scalar(list[start..end], line, column + start) is not { } item)
            {
                return null;
            }

            items.Add(item);
            start = !isLast && list[end + 1] == ' ' ? end + 2 : end + 1;
        }

        return new FrontMatterList(items.DrainToImmutable(), line, column);
    }

    /// <summary>Index of the comma or bracket behind an item; negative where none stands.</summary>
    private static int EndOfItem(ReadOnlySpan<char> list, int start)
    {
        int quote = list[start] == '"' ? list[(start + 1)..].IndexOf('"') : -1;
        int from = quote < 0 ? start : start + quote + 2;
        int length = list[from..].IndexOfAny(',', ']');
        return length < 0 ? -1 : from + length;
    }

    /// <param name="column">Of its first character, from 1 on.</param>
    private static FrontMatterScalar? Scalar(ReadOnlySpan<char> value, int line, int column) => value switch
    {
        ['"', .. var quoted, '"'] when IsSimple(quoted) => new(quoted.ToString(), line, column),
        [var first, .., var last] when IsPlain(first) && last != ' ' && IsPlain(value) => new(value is "null" ? "" : value.ToString(), line, column),
        [var only] when IsPlain(only) => new(value.ToString(), line, column),
        _ => null,
    };

    /// <summary>Whether words in quotes mean themselves.</summary>
    private static bool IsSimple(ReadOnlySpan<char> quoted)
    {
        foreach (char c in quoted)
        {
            if (char.IsAscii(c) ? char.IsControl(c) || c is '"' or '\\' : !char.IsLetterOrDigit(c) && !char.IsPunctuation(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(ReadOnlySpan<char> words)
    {
        foreach (char c in words)
        {
            if (!char.IsLetter(c) && !PlainSigns.Contains(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(char first) => char.IsLetter(first) || char.IsAsciiDigit(first);
}
