using System.Text;

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
        var slug = new StringBuilder(LongestLength);
        foreach (string word in Words(Folding.Fold(text)))
        {
            if (slug.Length > 0 && slug.Length + 1 + word.Length > LongestLength)
            {
                break;
            }

            slug.Append(slug.Length > 0 ? "-" : "").Append(word.AsSpan(0, Math.Min(word.Length, LongestLength)));
        }

        return slug.ToString();
    }

    private static IEnumerable<string> Words(string folded)
    {
        int start = -1;
        for (int i = 0; i <= folded.Length; i++)
        {
            bool inWord = i < folded.Length && (char.IsLetterOrDigit(folded[i]) || IsApostrophe(folded[i]));
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                string word = new([.. folded[start..i].Where(c => !IsApostrophe(c))]);
                start = -1;
                if (word.Length > 0)
                {
                    yield return word;
                }
            }
        }
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';
}
