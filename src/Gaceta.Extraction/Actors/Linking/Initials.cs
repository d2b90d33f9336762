namespace Gaceta.Extraction.Actors.Linking;

/// <summary>The letters by which an organisation is called.</summary>
internal static class Initials
{
    /// <summary>
    /// Whether the letters are the first ones of the name's words with a capital. What a small word joins behind them may be left out: UCV is the
    /// Unidad Central Varnal de la Policía Falk.
    /// </summary>
    public static bool Stand(string name, string letters)
    {
        int found = 0;
        foreach (string word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!char.IsUpper(word[0]))
            {
                if (found == letters.Length)
                {
                    return true;
                }
            }
            else if (found < letters.Length && Folding.Fold(word)[0] == char.ToLowerInvariant(letters[found]))
            {
                found++;
            }
            else
            {
                return false;
            }
        }

        return found == letters.Length;
    }
}
