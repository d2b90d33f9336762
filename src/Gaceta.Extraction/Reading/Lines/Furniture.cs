using System.Buffers;
using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>
/// Tells a site's own words from an article's: its menus and buttons consist of few words, nearly all of the site's own; its notices
/// and requests speak to the reader, about the site.
/// </summary>
internal static class Furniture
{
    /// <summary>A longer line is a paragraph: notices of consent and comment policies end well before.</summary>
    private const int LongestNotice = 60;

    /// <summary>Three names behind the words that introduce them.</summary>
    private const int LongestCredit = 12;

    /// <summary>One sentence that asks for something; in a longer notice more of the site's words come together.</summary>
    private const int LongestRequest = 14;

    /// <summary>A sentence with a phrase that only sites use.</summary>
    private const int LongestSentence = 20;

    /// <summary>A button or menu entry, every word of which is the site's.</summary>
    private const int LongestButton = 12;

    /// <summary>In a plea, one word in so many speaks of site or reader. At eight, the last advice of articles for consumers is lost.</summary>
    private const int PleaShare = 5;

    /// <summary>"Good morning." is no sentence that a notice could begin with.</summary>
    private const int ShortestSentence = 6;

    /// <summary>A smaller number on a line of its own counts comments; a larger one may be a year that heads a part.</summary>
    private const int FirstYear = 1000;

    /// <summary>Of four people, with the strokes between them.</summary>
    private const int LongestInitials = (4 * 4) + 3;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("“”«»\"");

    private static readonly SearchValues<char> Partings = SearchValues.Create(">/»›|·→");

    /// <summary>"Last updated on 3 hours ago".</summary>
    private const int LongestRelativeDate = 6;

    public static bool IsFurniture(Line line)
    {
        ImmutableArray<TextToken> words = line.Words;
        if (words.IsEmpty)
        {
            return IsPlayer(line.Text) || line.Tokens is [{ Number: >= 0 and < FirstYear }];
        }

        return words.Length <= LongestNotice
            && (IsPlaceholder(line.Text) || IsCounter(line) || IsIcon(line.Text) || AddressReader.IsHome(line) || IsTrail(line)
                || WireCode.Is(line.Text) || IsCopyright(line.Text) || IsRelativeDate(line) || IsInitials(line.Text) || IsAddressOfMail(line.Text) || IsCredit(words) || IsMenu(line) || IsSpoken(line, words) || IsButton(line.Text, words));
    }

    private static bool IsSpoken(Line line, ImmutableArray<TextToken> words)
    {
        int address = ReadingWords.Address.CountIn(words);
        bool phrase = ReadingWords.Phrases.IsIn(words);
        if ((address == 0 && !phrase) || line.Text.AsSpan().ContainsAny(Quotes))
        {
            return false;
        }

        int site = CountOwn(words);
        return ((phrase && (site * 5 >= words.Length || (address > 0 && site >= 2 && words.Length <= LongestSentence)))
                || (address > 0 && site >= 2 && words.Length <= LongestRequest && site * 4 >= words.Length)
                || (address > 1 && site >= 4 && site * 7 >= words.Length))
            && SpeaksFromTheStart(line, words);
    }

    /// <summary>
    /// A notice speaks of the site or to its reader's wish from its first sentence on, questions apart; advice to readers comes to forms and websites later.
    /// </summary>
    private static bool SpeaksFromTheStart(Line line, ImmutableArray<TextToken> words)
    {
        int end = line.Text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 || words.Count(w => w.Span.End <= end) < ShortestSentence || CountOwn([.. words.Where(w => w.Span.End <= end)]) > 0;
    }

    /// <summary>"3 hours ago", "Updated 14 min ago": no day can be read from it.</summary>
    public static bool IsRelativeDate(Line line) => IsUpdateTime(line)
        || (line.Words.Length <= LongestRelativeDate && line.Tokens.Any(t => t.IsShortNumber) && ReadingWords.Ago.IsIn(line.Words)
        && line.Words.All(w => new[] { ReadingWords.Clock, ReadingWords.Ago, ReadingWords.Updated, ReadingWords.Published }.Any(set => set.Has(w)) || ReadingWords.Updated.IsIn(line.Words)));

    /// <summary>"Updated at 08:12".</summary>
    private static bool IsUpdateTime(Line line) =>
        line.Words.Length <= LongestRelativeDate && ReadingWords.Updated.MatchAt(line.Words, 0) is > 0 and int label && line.Tokens.Any(t => t.IsShortNumber)
        && line.Words.Skip(label).All(w => ReadingWords.Clock.Has(w) || ReadingWords.IsFrequent(w));

    /// <summary>All words but the frequent ones are the site's, as in "Facebook Twitter WhatsApp Copy link"; in capitals a third will do: "SIGN ME UP".</summary>
    private static bool IsButton(string text, ImmutableArray<TextToken> words)
    {
        if (words.Length > LongestButton)
        {
            return false;
        }

        int site = CountOwn(words);
        int frequent = words.Count(w => ReadingWords.IsFrequent(w) && !ReadingWords.Site.Has(w));
        return site > 0 && site + frequent >= words.Length && site * (LineShape.IsShouted(text) ? 3 : 2) >= words.Length;
    }

    /// <summary>How many of the words are the site's, alone or in its phrases.</summary>
    private static int CountOwn(ImmutableArray<TextToken> words)
    {
        int count = 0;
        for (int i = 0; i < words.Length;)
        {
            int phrase = ReadingWords.Phrases.MatchAt(words, i);
            count += phrase > 0 ? phrase : ReadingWords.Site.Has(words[i]) ? 1 : 0;
            i += Math.Max(phrase, 1);
        }

        return count;
    }

    private static bool IsAddressOfMail(string text) => text.Contains('@', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal);

    /// <summary>"Additional reporting by Jane Roe", "Con información de Reuters y John Doe".</summary>
    private static bool IsCredit(ImmutableArray<TextToken> words) =>
        words.Length <= LongestCredit && ReadingWords.Credits.MatchAt(words, 0) is > 0 and int opening && opening < words.Length
        && words.Skip(opening).All(w => w.Capital || ReadingWords.Joiners.Has(w) || ReadingWords.IsFrequent(w));

    /// <summary>1 of 12, 3/7: a place in a gallery.</summary>
    private static bool IsCounter(Line line) =>
        line.Tokens.Length <= 4 && line.Tokens.Count(t => t.Kind == TextTokenKind.Number) == 2 && line.Words.All(w => ReadingWords.IsFrequent(w));

    /// <summary>A letter or two that stood for a picture, as "f" and "Aa"; capitals alone are initials or Roman numerals.</summary>
    private static bool IsIcon(string text) => text.Length <= 2 && char.IsLower(text[^1]) && text.All(c => char.IsLetter(c) && c < '\u0250');

    /// <summary>0:00 / 3:12, or 12 % — figures without a word.</summary>
    private static bool IsPlayer(string text) => text.Any(char.IsDigit) && text.Contains(':', StringComparison.Ordinal);

    /// <summary>[Embedded video]: a whole line in square brackets stands for something that is not text.</summary>
    private static bool IsPlaceholder(string text) => text[0] == '[' && text[^1] == ']' && text.Length < 60;

    /// <summary>Home > News > World, or Home / Politics: where the page stands in its site.</summary>
    private static bool IsTrail(Line line)
    {
        if (!line.Text.AsSpan().ContainsAny(Partings))
        {
            return false;
        }

        string[] parts = line.Text.Split([" > ", " / ", " » ", " › ", " | ", " · ", " → "], StringSplitOptions.TrimEntries);
        return parts.Length >= 2 && !LineShape.IsProse(line) && parts.All(p => p.Split(' ').Length <= 3)
            && (parts.Length >= 3 || CountOwn(line.Words) > 0);
    }

    /// <summary>at/mrp/jlc: who wrote and edited an agency's story.</summary>
    private static bool IsInitials(string text) =>
        text.Length <= LongestInitials && text.Split('/') is { Length: > 1 and <= 4 } parts && parts.All(p => p.Length is >= 2 and <= 4 && p.All(char.IsLetter));

    /// <summary>Local Sport Opinion Notices: names of sections, three of them or more, and little else.</summary>
    private static bool IsMenu(Line line)
    {
        int sections = line.Words.Count(w => w.Capital && ReadingWords.Sections.Has(w));
        return sections >= 3 && sections * 2 >= line.Words.Length && !LineShape.IsProse(line) && !line.Text.AsSpan().ContainsAny(',', ':');
    }

    /// <summary>
    /// A paragraph that speaks to the reader about the site, if only in a few words: at an article's end that is enough, for there sites
    /// ask for a subscription, money or an answer.
    /// </summary>
    public static bool IsPlea(Line line)
    {
        int address = ReadingWords.Address.CountIn(line.Words);
        int site = CountOwn(line.Words) + ReadingWords.Outlets.CountIn(line.Words);
        return !line.Text.AsSpan().ContainsAny(Quotes) && line.Words.Length <= LongestNotice && address > 0
            && ((site > (line.Text.EndsWith('?') ? 0 : 1) && (address + site) * PleaShare >= line.Words.Length) || ReadingWords.Phrases.IsIn(line.Words));
    }

    /// <summary>A paragraph that begins with words that sites say of an article: "This article appears in the March edition".</summary>
    public static bool IsNote(Line line) => line.Words.Length <= LongestNotice && ReadingWords.Phrases.MatchAt(line.Words, 0) > 2;

    public static bool IsCopyright(string text) =>
        text.StartsWith('©') || text.StartsWith("(c)", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase);
}
