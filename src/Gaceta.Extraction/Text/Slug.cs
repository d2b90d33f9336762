namespace Gaceta.Extraction;

/// <summary>The part of an address that names something: lower-case letters and digits without accents, joined by hyphens.</summary>
public static class Slug
{
    /// <summary>Longest slug, in UTF-16 units: long enough for a headline, short enough for every file system with its folders.</summary>
    public const int LongestLength = 80;

    /// <summary>
    /// The slug of a name or title, cut at a word when too long. Letters of other scripts stay as they are.
    /// Empty when <paramref name="text"/> holds no letter or digit.
    /// </summary>
    public static string Of(string text)
    {
        string folded = Folding.Fold(text);
        Span<char> slug = stackalloc char[LongestLength];
        int length = 0;
        for (int start = 0; start < folded.Length;)
        {
            int end = EndOfWord(folded, start);
            ReadOnlySpan<char> word = folded.AsSpan(start, end - start);
            int letters = LettersOf(word);
            if (length > 0 && letters > 0 && length + 1 + letters > LongestLength)
            {
                break;
            }

            length = letters > 0 ? Append(word, slug, length) : length;
            start = end + 1;
        }

        return new string(slug[..length]);
    }

    private static int EndOfWord(string text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsApostrophe(text[end])))
        {
            end++;
        }

        return end;
    }

    private static int LettersOf(ReadOnlySpan<char> word)
    {
        int letters = 0;
        foreach (char c in word)
        {
            letters += IsApostrophe(c) ? 0 : 1;
        }

        return letters;
    }

    /// <returns>The length of the slug with the word, of which what goes beyond the longest slug is cut.</returns>
    private static int Append(ReadOnlySpan<char> word, Span<char> slug, int length)
    {
        if (length > 0)
        {
            slug[length++] = '-';
        }

        foreach (char c in word)
        {
            if (!IsApostrophe(c) && length < slug.Length)
            {
                slug[length++] = c;
            }
        }

        return length;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';
}
