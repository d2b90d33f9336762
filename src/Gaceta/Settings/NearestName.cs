namespace Gaceta.Settings;

/// <summary>Which name a misspelt one was meant to be.</summary>
internal static class NearestName
{
    /// <summary>One wrong letter in three: <c>Titel</c> is meant to be <c>Title</c>, and <c>Theme</c> is not.</summary>
    private const int LettersForEachFault = 3;

    /// <returns>The name with fewest letters to change, case aside; null where none is near.</returns>
    public static string? Of(string written, IEnumerable<string> names) => names
        .Select(name => (Name: name, Faults: Distance(written.ToUpperInvariant(), name.ToUpperInvariant())))
        .Where(n => n.Faults <= Math.Max(written.Length, n.Name.Length) / LettersForEachFault)
        .OrderBy(n => n.Faults).ThenBy(n => n.Name, StringComparer.Ordinal)
        .FirstOrDefault().Name;

    /// <summary>Letters to insert, delete or replace (Levenshtein, 1965).</summary>
    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
