using System.Collections.Immutable;
using Gaceta.Extraction.Lexicons;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Tells the names of newspapers, agencies and sites by their form: words with capitals, and one that such names hold.</summary>
internal static class OutletName
{
    /// <summary>As in "El Correo de la Sierra Alta"; a longer line in capitals is a headline.</summary>
    public const int LongestName = 6;

    private static readonly PhraseSet Articles = new(["the", "el", "la", "los", "las", "le"]);
    private static readonly PhraseSet Particles = new(["de", "del", "la", "las", "los", "el", "y", "e", "para", "of", "the", "and", "for", "du", "des", "et", "do", "da", "dos", "das", "fur", "und"]);

    /// <summary>Whether the words are an outlet's name wherever they stand.</summary>
    public static bool Is(Line line)
    {
        if (line.Text.EndsWith(')') && WithoutPlace(line.Text) is { Length: > 0 } name && name.Length < line.Text.Length)
        {
            return Is(new Line(name, default));
        }

        ImmutableArray<TextToken> words = line.Words;
        return IsName(line) && words.Length > 1 && ReadingWords.Outlets.IsIn(words) && !ReadingWords.Sections.Equals(words) && !words.All(ReadingWords.Roles.Has)
            && (HasArticle(words) || words.Any(IsItsOwn) || IsMadeOfSuchWords(words));
    }

    /// <summary>Archives tell outlets of one name apart: "The Courier (London)".</summary>
    public static string WithoutPlace(string name) => name.EndsWith(')') && name.IndexOf(" (", StringComparison.Ordinal) is > 0 and int open ? name[..open] : name;

    /// <summary>"Daily Ledger", "Diario Independiente"; "News" alone, or "Daily News Newsletter", is a site's own word.</summary>
    private static bool IsMadeOfSuchWords(ImmutableArray<TextToken> words) =>
        words.All(w => ReadingWords.Outlets.Has(w) && !ReadingWords.Sections.Has(w) && !ReadingWords.Site.Has(w) && !ReadingWords.Lists.Has(w));

    /// <summary>Whether the words are the name of an office or organisation that publishes: "Ministry of Fisheries", "Universidad de la Sierra".</summary>
    public static bool IsInstitution(Line line) =>
        IsName(line) && line.Words.Length > 2 && ReadingWords.Institutions.Has(line.Words[0]) && !line.Words[1].Capital;

    /// <summary>Whether the words are an outlet's name beside that of an author: there an article before them is enough.</summary>
    public static bool IsBesideAuthor(Line line) => Is(line) || (IsName(line) && line.Words.Length > 1 && HasArticle(line.Words));

    /// <summary>The outlet that an author wrote for: "For the Prairie Record", "Para El Correo"; null when the line is none such.</summary>
    public static string? AfterPreposition(Line line)
    {
        if (line.Words.Length < 2 || !BylineReader.IsBeforeOutlet(line.Words[0].Word))
        {
            return null;
        }

        int first = !line.Words[1].Capital && Articles.Has(line.Words[1]) ? 2 : 1;
        string name = first < line.Words.Length ? line.Text[line.Words[first].Span.Start..] : "";
        return IsName(new Line(name, default)) ? name : null;
    }

    /// <summary>Words with capitals, no figures, and particles between them.</summary>
    public static bool IsName(Line line) =>
        line.Words.Length is > 0 and <= LongestName && line.Words[0].Capital
        && line.Words.All(w => w.Capital || Particles.Has(w))
        && line.Text.All(c => char.IsLetter(c) || c is ' ' or '.' or '\'' or '’' or '&' or '-');

    private static bool HasArticle(ImmutableArray<TextToken> words) => Articles.MatchAt(words, 0) > 0;

    /// <summary>Whether a word is none of those that every site uses: "Latest News" names no outlet.</summary>
    private static bool IsItsOwn(TextToken word) =>
        new[] { ReadingWords.Outlets, ReadingWords.Sections, ReadingWords.Site, ReadingWords.Lists, Particles }.All(set => !set.Has(word))
        && !ReadingWords.IsFrequent(word);
}
