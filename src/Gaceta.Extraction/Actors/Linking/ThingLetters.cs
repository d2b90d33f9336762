using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Linking;

/// <summary>
/// Letters that an article itself spells out as what is no actor: "gross domestic product (GDP)", "the Clean Harbours Act (CHA)". What acts has capitals
/// in its name.
/// </summary>
internal sealed class ThingLetters
{
    /// <summary>Small words between those that give the letters: "gas de efecto invernadero" has one.</summary>
    private const int MostSmallWords = 4;

    private readonly HashSet<string> _letters = new(StringComparer.Ordinal);

    public ThingLetters(Scene scene)
    {
        for (int i = 1; i + 2 < scene.Count; i++)
        {
            if (scene[i].Is('(') && scene[i + 2].Is(')') && scene.Text.SameBlock(i - 1, i + 2) && Bare(scene[i + 1]) is { } letters && StandFor(scene, letters, i))
            {
                _letters.Add(letters);
            }
        }
    }

    /// <summary>Whether the token is one of those, in the singular or plural.</summary>
    public bool Are(Token token) => _letters.Count > 0 && Bare(token) is { } letters && _letters.Contains(letters);

    /// <summary>The folded letters, without stops and the ending of a plural; null when the token has others than capitals.</summary>
    private static string? Bare(Token token)
    {
        if (token.Shape is not (TokenShape.Upper or TokenShape.Mixed or TokenShape.Capital))
        {
            return null;
        }

        string folded = token.Folded.Replace(".", "", StringComparison.Ordinal);
        string letters = token.Shape != TokenShape.Upper && folded.EndsWith('s') ? folded[..^1] : folded;
        return letters.Length is > 1 and <= Acronym.Longest && letters.All(char.IsLetter) && (token.Shape != TokenShape.Capital || letters.Length == 2) ? letters : null;
    }

    /// <summary>The words before the bracket begin with the letters, and are no name or end as a thing's.</summary>
    private static bool StandFor(Scene scene, string letters, int bracket)
    {
        int left = letters.Length;
        int skipped = 0;
        int first = bracket;
        bool small = false;
        for (int i = bracket - 1; left > 0 && i >= 0 && scene.Text.SameBlock(i, bracket) && scene[i].IsWord; i--)
        {
            if (scene.Is(i, WordRole.OrganizationHead | WordRole.OrganizationNoun) && scene[i].Shape == TokenShape.Lower)
            {
                return false;
            }

            int taken = Taken(scene[i].Folded, letters, left);
            bool grammar = scene.Is(i, WordRole.Link | WordRole.Article | WordRole.Particle | WordRole.Preposition);
            skipped += taken == 0 ? 1 : 0;
            if (skipped > MostSmallWords || (taken == 0 && !grammar))
            {
                return false;
            }

            small |= taken > 0 && scene[i].Shape == TokenShape.Lower && !grammar;
            left -= taken;
            first = taken > 0 ? i : first;
        }

        return left == 0 && (small || (first < bracket && ThingForm.Is(scene, first, bracket)));
    }

    /// <summary>How many of the letters up to <paramref name="left"/> a word gives, one for each of its parts: "lithium-ion" two.</summary>
    private static int Taken(string word, string letters, int left)
    {
        string[] parts = word.Contains('-', StringComparison.Ordinal) ? word.Split('-', StringSplitOptions.RemoveEmptyEntries) : [];
        bool all = parts.Length > 1 && parts.Length <= left && parts.Select((part, i) => part[0] == letters[left - parts.Length + i]).All(same => same);
        return all ? parts.Length : word.StartsWith(letters[left - 1]) ? 1 : 0;
    }
}
