using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Extraction.Lexicons;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Reads authors' names.</summary>
internal static class BylineReader
{
    private const int LongestName = 6;

    /// <summary>Characters of four full names with signs between them; a longer line says more than names.</summary>
    private const int LongestNames = 120;

    /// <summary>A longer word with one full stop ends a sentence, and is no initial as "J." or "Jr.".</summary>
    private const int LongestInitial = 3;

    private static readonly FrozenSet<string> Particles =
        new[]
        {
            "de", "la", "las", "los", "del", "da", "das", "do", "dos", "di", "du", "le", "van", "von", "der", "den", "zu", "bin", "ibn", "al", "el", "y", "i", "ter", "ten", "st", "af",
        }.ToFrozenSet();

    private static readonly FrozenSet<string> GivenNames =
        Lexicon.All.SelectMany(l => l.Names.GivenNames.Female.Concat(l.Names.GivenNames.Male)).Select(Folding.Fold).ToFrozenSet();

    /// <summary>Words of the longest label of a date, "first published on".</summary>
    private const int LongestLabel = 3;

    /// <summary>Prepositions behind which a town stands, and then perhaps another author: "Jane Roe in Springfield and John Doe in Paris".</summary>
    private static readonly FrozenSet<string> BeforeTown = new[] { "in", "en", "desde" }.ToFrozenSet();

    /// <summary>Prepositions behind which an outlet stands, as in <c>Jane Roe for The Courier</c>.</summary>
    private static readonly FrozenSet<string> BeforeOutlet = new[] { "for", "of", "from", "in", "at", "para", "desde", "en", "|" }.ToFrozenSet();

    /// <summary>The names without "By", joined by <c>"; "</c>; null when <paramref name="text"/> begins with no such word, or other words than names follow.</summary>
    public static string? Read(string text)
    {
        TextToken[] tokens = [.. TextTokens.Of(text)];
        TextToken[] words = [.. tokens.Where(t => t.Kind == TextTokenKind.Word)];
        int opening = ReadingWords.Bylines.MatchAt(words, 0);
        return opening == 0 || opening >= words.Length ? null : ReadNames(text[words[opening].Span.Start..]);
    }

    /// <summary>The names, joined by <c>"; "</c>; roles, outlets and towns behind them are left out. Null when other words than names stand there.</summary>
    public static string? ReadNames(string text)
    {
        var names = new List<string>();
        foreach (string part in Parts(Authors(text)))
        {
            bool outletOrTown = names.Count > 0 && new Line(part, default) is var line && (OutletName.IsBesideAuthor(line) || ReadingWords.Places.Equals(line.Words));
            if (IsName(part) && !IsRole(part) && !outletOrTown)
            {
                names.Add(part);
            }
            else if (names.Count == 0)
            {
                return null;
            }
        }

        return names.Count == 0 ? null : string.Join("; ", names.Distinct().Select(InNormalCase));
    }

    /// <summary>Full names with others or with roles, as "Jane Roe y John Doe" and "Jane Roe and agencies", joined by <c>"; "</c>; else null.</summary>
    public static string? ReadFullNames(string text)
    {
        string[] names = text.Length > LongestNames ? [] : [.. Parts(text)];
        return names.Length > 1 && IsFullName(names[0]) && names.All(n => IsFullName(n) || IsRole(n)) ? string.Join("; ", names.Where(IsFullName).Select(InNormalCase)) : null;
    }

    /// <summary>A name of several words all in capitals as it is written elsewhere; initials stay.</summary>
    public static string InNormalCase(string name) => !name.Contains(' ', StringComparison.Ordinal) || !LineShape.IsShouted(name)
        ? name
        : string.Join(' ', name.Split(' ').Select((word, i) => i > 0 && Particles.Contains(word.ToLowerInvariant()) ? word.ToLowerInvariant() : Capitalized(word)));

    /// <summary>Whether a line says only what its author is: "Transport correspondent".</summary>
    public static bool IsRoleLine(Line line) =>
        line.Words.Length is > 0 and <= 6 && !LineShape.IsProse(line) && new Line(line.Text.Split(',', '|')[0], default).Words is { Length: > 0 and <= 4 } words
        && (EndsInRole(words) || BeginsWithRole(words));

    /// <summary>"Transport correspondent".</summary>
    private static bool EndsInRole(ImmutableArray<TextToken> words) => ReadingWords.Roles.MatchAt(words, words.Length - 1) > 0;

    /// <summary>"Corresponsal en Bruselas", "Redactora de Economía".</summary>
    private static bool BeginsWithRole(ImmutableArray<TextToken> words) =>
        words.Length > 2 && ReadingWords.Roles.MatchAt(words, 0) == 1 && (Particles.Contains(words[1].Word) || BeforeOutlet.Contains(words[1].Word)) && words[^1].Capital;

    public static bool IsBeforeOutlet(string word) => BeforeOutlet.Contains(word);

    /// <summary>What a label says a full name is, as "Interview: Jane Roe"; null for one who took the pictures.</summary>
    public static string? ReadLabelled(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && IsFullName(text[(colon + 1)..].Trim()) && !ReadingWords.Captions.IsIn(new Line(text[..colon], default).Words)
            ? InNormalCase(text[(colon + 1)..].Trim())
            : null;
    }

    /// <summary>Whether the words are a person's full name by their form: two to four, each with a capital letter; all in capitals only after an initial or a common given name.</summary>
    public static bool IsFullName(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 4 && IsName(text) && !IsRole(text) && char.IsUpper(words[0][0])
            && (!LineShape.IsShouted(text) || words[0].EndsWith('.') || GivenNames.Contains(Folding.Fold(words[0]))) && words.Count(w => char.IsUpper(w[0]) || IsJoinedToParticle(w)) >= 2
            && !OutletName.IsBesideAuthor(new Line(text, default)) && (GivenNames.Contains(Folding.Fold(words[0])) || !ReadingWords.Outlets.IsIn(new Line(text, default).Words));
    }

    /// <summary>Whether the words are a full name that begins with a common given name.</summary>
    public static bool IsKnownName(string text) => IsFullName(text) && GivenNames.Contains(Folding.Fold(text.Split(' ')[0]));

    /// <summary>Whether the words are common given names alone, as "Ana Belén".</summary>
    public static bool IsGivenNames(string text) => text.Split(' ').All(word => GivenNames.Contains(Folding.Fold(word)));

    private static IEnumerable<string> Parts(string text)
    {
        string[] words = [.. WithoutBrackets(text).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Where(w => w[0] != '@')];
        var part = new List<string>();
        for (int i = 0; i < words.Length; i++)
        {
            string word = words[i].Trim('*', '_', ']', '[', '"', ':');
            bool ends = word.EndsWith(',') || word.EndsWith(';') || EndsSentence(word);
            bool joins = part.Count > 0 && (word is "&" or "/" or "|" or "·" or "•" or "-" or "–" or "—" || (IsJoiner(word) && !JoinsSurnames(words, i, part.Count)));
            if (part.Count > 0 && BeforeTown.Contains(word) && NextAuthor(words, i) is > 0 and var next)
            {
                yield return string.Join(' ', part);
                part.Clear();
                i = next - 1;
                continue;
            }

            if ((BeforeOutlet.Contains(word) && part.Count > 0) || IsNextLabel(words[i]) || (i > 0 && IsDateLabel(words, i)))
            {
                break;
            }

            if (!joins && word.Trim(',', ';').Length > 0)
            {
                part.Add(EndsSentence(word) ? word[..^1] : word.Trim(',', ';'));
            }

            if ((joins || ends) && part.Count > 0)
            {
                yield return string.Join(' ', part);
                part.Clear();
            }
        }

        if (part.Count > 0)
        {
            yield return string.Join(' ', part);
        }
    }

    /// <summary>Up to a semicolon behind which others stand than authors: "Jane Roe; Editing by John Doe".</summary>
    private static string Authors(string text)
    {
        string[] parts = text.Split(';');
        return string.Join(';', parts.Take(1).Concat(parts.Skip(1).TakeWhile(p => Parts(p).FirstOrDefault() is { } name && IsName(name))));
    }

    /// <summary>Index of the first word of an author behind a town; -1 where none follows.</summary>
    private static int NextAuthor(string[] words, int town) => Enumerable.Range(town + 2, Math.Max(words.Length - town - 2, 0))
        .TakeWhile(i => !words[i - 1].EndsWith(';') && !EndsSentence(words[i - 1]))
        .FirstOrDefault(i => (words[i - 1].EndsWith(',') || IsJoiner(words[i - 1])) && IsKnownName(string.Join(' ', words.Skip(i).Take(2)).TrimEnd(',', ';', '.')), -1);

    private static bool EndsSentence(string word) => word.Length > LongestInitial && word.IndexOf('.', StringComparison.Ordinal) == word.Length - 1;

    /// <summary>What stands in brackets behind a name is a town, an agency or a duty.</summary>
    private static string WithoutBrackets(string text)
    {
        int open = text.IndexOf('(', StringComparison.Ordinal);
        int close = open < 0 ? -1 : text.IndexOf(')', open);
        return open <= 0 ? text.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal)
            : text[..open] + ", " + (close < 0 ? "" : WithoutBrackets(text[(close + 1)..]));
    }

    /// <summary>Who took the pictures stands behind a label of its own: "Text: Jane Roe  Photographs: John Doe".</summary>
    private static bool IsNextLabel(string word) => word.Length > 1 && (word[^1] == ':' || ReadingWords.Captions.Equals(new Line(word, default).Words));

    /// <summary>"Jane Roe, updated …": there the names end.</summary>
    private static bool IsDateLabel(string[] words, int index) =>
        new Line(string.Join(' ', words.Skip(index).Take(LongestLabel)), default).Words is { Length: > 0 } label
        && (ReadingWords.Published.MatchAt(label, 0) > 0 || ReadingWords.Updated.MatchAt(label, 0) > 0);

    /// <summary>"Joan Roe i Doe", "Juana Roe y Doe": behind a whole name, one surname more and then an end. An agency stands in capitals.</summary>
    private static bool JoinsSurnames(string[] words, int index, int before) =>
        words[index].Length == 1 && before > 1 && index + 1 < words.Length && words[index + 1].TrimEnd(',', ';') is var surname
        && IsNameWord(surname) && surname.Any(char.IsLower) && (surname.Length < words[index + 1].Length || index + 2 == words.Length || words[index + 2].Length == 1);

    private static string Capitalized(string word) => word.Contains('.', StringComparison.Ordinal) ? word
        : string.Join('-', word.Split('-').Select(part => part.Length < 2 ? part : part[..1] + part[1..].ToLowerInvariant()));

    /// <summary>"y" joins two names, and also the two surnames of one in Catalan: the former is far more frequent in bylines.</summary>
    private static bool IsJoiner(string word) =>
        word.Length > 0 && (!char.IsUpper(word[0]) || LineShape.IsShouted(word + word)) && ReadingWords.Joiners.Has(TextToken.OfWord(word));

    private static bool IsName(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= LongestName && words.All(IsNameWord) && words.Any(w => char.IsUpper(w[0])) && !Particles.Contains(words[^1]);
    }

    private static bool IsNameWord(string word) =>
        word.All(c => char.IsLetter(c) || c is '.' or '\'' or '’' or '-' or '‑') && char.IsLetter(word[0])
        && (char.IsUpper(word[0]) || !char.IsLower(word[0]) || Particles.Contains(word) || word.Contains('’', StringComparison.Ordinal) || IsJoinedToParticle(word));

    /// <summary>"al-Hassan".</summary>
    private static bool IsJoinedToParticle(string word) =>
        word.IndexOfAny(['-', '‑']) is > 0 and int hyphen && hyphen + 1 < word.Length && Particles.Contains(word[..hyphen]) && char.IsUpper(word[hyphen + 1]);

    private static bool IsRole(string text)
    {
        TextToken[] words = [.. TextTokens.Of(text).Where(t => t.Kind == TextTokenKind.Word)];
        return words.Length > 0 && (ReadingWords.Roles.MatchAt(words, words.Length - 1) > 0 || ReadingWords.Roles.MatchAt(words, 0) > 0);
    }
}
