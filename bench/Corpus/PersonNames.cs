namespace Gaceta.Bench.Corpus;

/// <summary>Names of persons by rank: the commonest have one family name, then two, then an initial between.</summary>
internal static class PersonNames
{
    private const int Initials = 20;

    /// <summary>How many persons a corpus names: one for every two articles, of one language's part of it one for each.</summary>
    public static int Count(Wording words, int size) =>
        Math.Clamp(size / 2, words.GivenNames.Length * words.FamilyNames.Length, Pairs(words) * words.FamilyNames.Length * Initials);

    public static string Of(Wording words, int rank)
    {
        int pair = rank % Pairs(words);
        int second = rank / Pairs(words) % words.FamilyNames.Length;
        int initial = rank / (Pairs(words) * words.FamilyNames.Length);
        string given = words.GivenNames[pair / words.FamilyNames.Length] + (initial > 0 ? $" {(char)('A' + initial)}." : "");
        string family = words.FamilyNames[pair % words.FamilyNames.Length];
        return second == 0 ? $"{given} {family}" : string.Concat(given, " ", family, words.FamilyNameJoint, words.FamilyNames[second]);
    }

    private static int Pairs(Wording words) => words.GivenNames.Length * words.FamilyNames.Length;
}
