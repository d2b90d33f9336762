namespace Gaceta.Extraction.Languages;

/// <summary>Tells the script that a text is written in.</summary>
internal static class Scripts
{
    // The ranges of Unicode's blocks, from the lowest on.
    private static readonly (char First, char Last, Script Script)[] Blocks =
    [
        ('A', 'Z', Script.Latin), ('a', 'z', Script.Latin), ('\u00AA', '\u024F', Script.Latin), ('\u0370', '\u03FF', Script.Greek),
        ('\u0400', '\u052F', Script.Cyrillic), ('\u0530', '\u058F', Script.Armenian), ('\u0590', '\u05FF', Script.Hebrew),
        ('\u0600', '\u077F', Script.Arabic), ('\u0900', '\u097F', Script.Devanagari), ('\u0980', '\u09FF', Script.Bengali),
        ('\u0B80', '\u0BFF', Script.Tamil), ('\u0E00', '\u0E7F', Script.Thai), ('\u10A0', '\u10FF', Script.Georgian),
        ('\u1100', '\u11FF', Script.Hangul), ('\u1E00', '\u1EFF', Script.Latin), ('\u1F00', '\u1FFF', Script.Greek),
        ('\u3040', '\u30FF', Script.Kana), ('\u3400', '\u9FFF', Script.Han), ('\uAC00', '\uD7AF', Script.Hangul),
        ('\uFB50', '\uFDFF', Script.Arabic), ('\uFE70', '\uFEFC', Script.Arabic),
    ];

    private static readonly Script[] ByChar = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => Of((char)c))];

    /// <summary>
    /// Kana among Han characters make a text Japanese: a sentence of Japanese holds about as many of the one as of the other,
    /// Chinese has none but in names.
    /// </summary>
    private const int HanToKana = 5;

    /// <summary>The script of most of the letters; <see cref="Script.None"/> without a letter.</summary>
    public static Script MainOf(ReadOnlySpan<char> text)
    {
        var counts = new int[Enum.GetValues<Script>().Length];
        foreach (char c in text)
        {
            counts[(int)ByChar[c]]++;
        }

        counts[(int)Script.None] = 0;
        if (counts[(int)Script.Kana] * HanToKana > counts[(int)Script.Han])
        {
            counts[(int)Script.Kana] += counts[(int)Script.Han];
        }

        int most = Array.IndexOf(counts, counts.Max());
        return counts[most] == 0 ? Script.None : (Script)most;
    }

    private static Script Of(char c)
    {
        if (!char.IsLetter(c))
        {
            return Script.None;
        }

        foreach ((char first, char last, Script script) in Blocks)
        {
            if (c <= last)
            {
                return c >= first ? script : Script.None;
            }
        }

        return Script.None;
    }
}
