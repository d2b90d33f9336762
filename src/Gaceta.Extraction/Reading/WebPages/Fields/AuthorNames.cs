using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>Makes names of what pages state as authors: parts them, and takes "By", offices, outlets, addresses and accounts off.</summary>
internal static class AuthorNames
{
    /// <summary>A person's name has no more words; longer parts are sentences.</summary>
    private const int MostWords = 6;

    /// <summary>Longer words are a text about authors, in UTF-16 units.</summary>
    private const int LongestWords = 500;

    /// <summary>More names are a list of everyone who writes for the site.</summary>
    private const int MostAuthors = 50;

    private static readonly char[] Separators = [',', ';', '|', '•', '·', '–', '—', '/', '\n'];

    /// <summary>Persons where there is one, else the first outlet; without repeats, in order.</summary>
    /// <param name="sites">Names of the publication, which is not its own author where a person is there.</param>
    public static ImmutableArray<AuthorName> Read(IEnumerable<string> words, IReadOnlyCollection<string> sites)
    {
        AuthorName[] names = [.. words.Where(w => w.Length <= LongestWords && !IsAddress(w)).Take(MostAuthors).SelectMany(w => NamesIn(w, sites)).DistinctBy(n => Slug.Of(n.Text))];
        return names.Any(n => n.IsPerson) ? [.. names.Where(n => n.IsPerson)] : [.. names.Take(1)];
    }

    private static IEnumerable<AuthorName> NamesIn(string words, IReadOnlyCollection<string> sites)
    {
        string whole = Clean(WithoutTown(BylineWords.WithoutOtherWorks(FoldedText.Fold(words))));
        string[] parts = [.. Parts(whole).Select(Clean).Where(IsName)];
        bool holdsPerson = parts.Any(p => IsPerson(p, sites));
        return (holdsPerson || !IsName(whole) ? parts : [whole]).Select(n => new AuthorName(n, holdsPerson && IsPerson(n, sites)));
    }

    /// <summary>"By Jane Roe — Springfield": a dash parts a name from a town or an outlet.</summary>
    private static string WithoutTown(string words) => words.AsSpan().IndexOfAny("—–") is > 0 and int dash && words[dash - 1] == ' ' ? words[..dash] : words;

    private static bool IsAddress(string words) =>
        words.Contains("://", StringComparison.Ordinal) && !words.Trim().Contains(' ', StringComparison.Ordinal);

    private static IEnumerable<string> Parts(string words) =>
        words.Split(Separators).SelectMany(AtDashes).SelectMany(AtJoins);

    /// <summary>A hyphen between spaces parts, one inside a name does not.</summary>
    private static string[] AtDashes(string words) => words.Split(" - ");

    private static List<string> AtJoins(string words)
    {
        var parts = new List<string> { "" };
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == "&" || (BylineWords.IsJoin(word) && parts[^1].Length > 0))
            {
                parts.Add("");
            }
            else
            {
                parts[^1] += (parts[^1].Length > 0 ? " " : "") + word;
            }
        }

        return parts;
    }

    private static string Clean(string part)
    {
        string text = BylineWords.WithoutOpening(part.Trim());
        int bracket = text.AsSpan().IndexOfAny('(', '[', '<');
        return (bracket > 0 ? text[..bracket] : text).Trim(' ', ':', '*', '"', '“', '”', ',', '-', '–', '|');
    }

    private static bool IsName(string text) =>
        text.Length is >= 2 and <= 60 && text.Any(char.IsLetter) && !text.Any(char.IsDigit)
        && !text.Contains('@', StringComparison.Ordinal) && !text.Contains("://", StringComparison.Ordinal)
        && !text.Contains("www.", StringComparison.OrdinalIgnoreCase) && Words(text).Length <= MostWords;

    private static bool IsPerson(string name, IReadOnlyCollection<string> sites)
    {
        string[] words = Words(name);
        return words.Length >= 2
            && words[0] is not "The" && words.All(w => IsNameWord(w))
            && !BylineWords.NameOutlet(name)
            && !sites.Any(s => Slug.Of(s) == Slug.Of(name));
    }

    /// <summary>Begins with a capital, or is a particle as in "Ludwig van Beethoven"; any word in scripts without capitals.</summary>
    private static bool IsNameWord(string word) => !char.IsLower(word[0]) || word.Length <= 3;

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
