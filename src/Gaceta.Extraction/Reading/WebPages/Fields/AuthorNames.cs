using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>Makes names of what pages state as authors: parts them, and takes "By", offices, outlets, addresses and accounts off.</summary>
internal static class AuthorNames
{
    private static readonly string[] Openings = ["by", "por", "von", "par", "di", "door", "texto", "text", "written by", "posted by", "author", "autor", "escrito por", "story by", "words by", "published by"];

    private static readonly string[] Joins = [" and ", " y ", " e ", " und ", " et ", " & ", " with ", " con ", ";", " / ", "|", "•", "·", " – ", " — ", " - ", "\n"];

    private static readonly string[] OutletWords =
        ["news", "staff", "press", "times", "post", "editor", "editors", "editorial", "team", "agency", "agencies", "magazine", "media", "tv", "radio", "newspaper", "daily", "redaccion", "redaction", "redazione", "redaktion", "agencia", "agencias", "admin", "administrator", "contributor", "contributors", "correspondent", "reporter", "reporters", "writer", "writers", "desk", "wire", "service", "reports", "university", "school", "institute", "network", "online", "guest", "associated", "reuters", "afp", "efe", "digital", "bureau", "group", "inc", "ltd", "llc", "journal", "gazette", "tribune", "herald", "website", "blog", "company", "productions", "department", "office", "ministry"];

    /// <summary>A name has no more words.</summary>
    private const int MostWords = 6;

    /// <summary>Persons where there is one, else outlets; without repeats, in order.</summary>
    /// <param name="sites">Names of the publication, which is not its own author where a person is there.</param>
    public static ImmutableArray<AuthorName> Read(IEnumerable<string> words, IReadOnlyCollection<string> sites)
    {
        AuthorName[] names = [.. words.SelectMany(w => Parts(w)).Select(Clean).Where(IsName).Select(n => new AuthorName(n, IsPerson(n, sites))).DistinctBy(n => Slug.Of(n.Text))];
        return names.Any(n => n.IsPerson) ? [.. names.Where(n => n.IsPerson)] : [.. names.Take(1)];
    }

    private static string[] Parts(string words)
    {
        string text = WithoutOpening(FoldedText.Fold(words));
        foreach (string join in Joins)
        {
            text = text.Replace(join, "\u0001", StringComparison.OrdinalIgnoreCase);
        }

        return text.Split(['\u0001', ',']);
    }

    private static string WithoutOpening(string words)
    {
        foreach (string opening in Openings.OrderByDescending(o => o.Length))
        {
            if (words.Length > opening.Length && words.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && words[opening.Length] is ' ' or ':')
            {
                return words[(opening.Length + 1)..].Trim(' ', ':');
            }
        }

        return words;
    }

    private static string Clean(string part)
    {
        string text = WithoutOpening(part.Trim());
        int bracket = text.IndexOfAny(['(', '[', '<']);
        return (bracket > 0 ? text[..bracket] : text).Trim(' ', '.', ':', '*', '"', '“', '”');
    }

    private static bool IsName(string text) =>
        text.Length is >= 2 and <= 60 && text.Any(char.IsLetter) && !text.Contains('@', StringComparison.Ordinal)
        && !text.Contains("://", StringComparison.Ordinal) && !text.Contains("www.", StringComparison.OrdinalIgnoreCase)
        && !text.Any(char.IsDigit) && Words(text).Length <= MostWords;

    private static bool IsPerson(string name, IReadOnlyCollection<string> sites)
    {
        string[] words = Words(name);
        return words.Length >= 2
            && words.All(w => char.IsUpper(w[0]) || IsParticle(w) || !IsCased(w[0]))
            && !Folding.Fold(name).Split(' ').Any(OutletWords.Contains)
            && !sites.Any(s => Slug.Of(s) == Slug.Of(name));
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsParticle(string word) => word.Length <= 3;

    private static bool IsCased(char c) => char.IsUpper(c) || char.IsLower(c);
}
