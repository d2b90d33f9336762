namespace Gaceta.Extraction.Actors.Vocabularies;

/// <summary>Letters that stand for words are written with and without stops: UN, U.N.</summary>
internal static class DottedLetters
{
    /// <summary>More letters have no stops: NATO, UNESCO.</summary>
    private const int Most = 4;

    /// <summary>The name with stops behind its letters, "U.N. General Assembly"; null when it has none to put them behind.</summary>
    public static string? In(string name)
    {
        string[] words = name.Split(' ');
        string dotted = string.Join(' ', words.Select(w => AreLetters(w) ? string.Concat(w.Select(c => c + ".")) : w));
        return dotted == name ? null : dotted;
    }

    /// <summary>Letters without their stops, "I.H.B." as "IHB"; all else as it is.</summary>
    public static string Without(string name) => AreDotted(name) ? name.Replace(".", "", StringComparison.Ordinal) : name;

    private static bool AreLetters(string word) => word.Length is > 1 and <= Most && word.All(char.IsAsciiLetterUpper);

    /// <summary>Capitals and stops by turns, two capitals at least; the last stop may be missing.</summary>
    private static bool AreDotted(string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsAsciiLetterUpper(name[i]) : name[i] != '.')
            {
                return false;
            }
        }

        return name.Length > 2;
    }
}
