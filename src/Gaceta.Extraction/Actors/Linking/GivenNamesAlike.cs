using System.Text;

namespace Gaceta.Extraction.Actors.Linking;

/// <summary>
/// Compares given names as different hands write them: Yván and Ivan, Sergey and Sergei, Nikolas and Nicolás, J. and José.
/// Only beside an equal surname; alone it would confuse too many.
/// </summary>
internal static class GivenNamesAlike
{
    /// <param name="a">Folded.</param>
    /// <param name="b">Folded.</param>
    public static bool Are(string a, string b) =>
        a == b || IsInitialOf(a, b) || IsInitialOf(b, a) || Skeleton(a) == Skeleton(b);

    private static bool IsInitialOf(string initial, string name) =>
        initial.Length <= 2 && initial.TrimEnd('.') is [var letter] && name[0] == letter;

    /// <summary>The letters that transliterations agree on.</summary>
    internal static string Skeleton(string name)
    {
        var skeleton = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            char letter = c switch { 'y' or 'j' => 'i', 'c' or 'q' => 'k', 'w' => 'v', 'z' => 's', _ => c };
            bool silent = letter == 'h' || (skeleton.Length > 0 && (skeleton[^1] == letter || (letter == 'i' && skeleton[^1] == 'e')));
            if (!silent)
            {
                skeleton.Append(letter);
            }
        }

        return skeleton.ToString();
    }
}
