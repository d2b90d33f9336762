using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;
using Gaceta.Extraction.Lexicons;

namespace Gaceta.Extraction;

/// <summary>A person's name in the parts that bibliographies sort by.</summary>
/// <param name="Given">Given names and initials.</param>
/// <param name="Particle">What stands before the family name in lower case, as <c>de la</c>; empty for none.</param>
/// <param name="Family">One surname or two.</param>
/// <param name="Suffix">As <c>Jr.</c>; empty for none.</param>
public sealed record NameParts(string Given, string Particle, string Family, string Suffix)
{
    /// <summary>Parts a name as it stands in a byline, <c>Given Family</c> or <c>Family, Given</c>.</summary>
    /// <param name="language">Two letters, of the article: it decides how many surnames there are. Null when unknown.</param>
    /// <returns>Null when the words are no person's name: a single word, or one that names an organisation.</returns>
    public static NameParts? Of(string name, string? language)
    {
        Vocabulary vocabulary = Vocabulary.For(language, Tokenizer.Read(name));
        string[] halves = name.Split(',', 2, StringSplitOptions.TrimEntries);
        if (halves.Length == 2 && !Has(vocabulary, halves[1], WordRole.NameSuffix))
        {
            return new NameParts(halves[1], "", halves[0], "");
        }

        string[] words = name.Replace(",", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string suffix = words.Length > 2 && Has(vocabulary, words[^1], WordRole.NameSuffix) ? words[^1] : "";
        words = suffix.Length > 0 ? words[..^1] : words;
        return IsPerson(words, vocabulary) ? Parted(words, suffix, vocabulary) : null;
    }

    private static NameParts Parted(string[] words, string suffix, Vocabulary vocabulary)
    {
        int start = Lexicon.For(vocabulary.Language)?.Names.DoubleSurnames == true ? BehindGivenNames(words, vocabulary) : LastSurname(words, vocabulary);
        int family = start;
        while (family < words.Length - 1 && IsParticle(vocabulary, words[family]))
        {
            family++;
        }

        return new NameParts(string.Join(' ', words[..start]), string.Join(' ', words[start..family]), string.Join(' ', words[family..]), suffix);
    }

    /// <summary>Given names may be linked by particles themselves (María del Carmen), if a surname follows.</summary>
    private static int BehindGivenNames(string[] words, Vocabulary vocabulary)
    {
        int start = 1;
        for (int i = 1; i < words.Length - 1; i++)
        {
            if (IsGiven(vocabulary, words[i]))
            {
                start = i + 1;
            }
            else if (!IsParticle(vocabulary, words[i]))
            {
                break;
            }
        }

        return start;
    }

    private static int LastSurname(string[] words, Vocabulary vocabulary)
    {
        int start = words.Length - 1;
        while (start > 1 && IsParticle(vocabulary, words[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static bool IsPerson(string[] words, Vocabulary vocabulary) =>
        words.Length > 1
        && !words.Any(w => w.Any(char.IsDigit) || Has(vocabulary, w, WordRole.OrganizationHead | WordRole.OrganizationTail))
        && (IsGiven(vocabulary, words[0]) || !Has(vocabulary, words[0], WordRole.Common))
        && words.All(w => !char.IsLower(w[0]) || IsParticle(vocabulary, w));

    private static bool IsParticle(Vocabulary vocabulary, string word) =>
        char.IsLower(word[0]) && Has(vocabulary, word, WordRole.Particle | WordRole.PersonParticle);

    private static bool IsGiven(Vocabulary vocabulary, string word) =>
        Has(vocabulary, word, WordRole.GivenName) || (word.Length == 2 && word[1] == '.');

    private static bool Has(Vocabulary vocabulary, string word, WordRole role) => (vocabulary.RolesOf(Folding.Fold(word)) & role) != 0;
}
