using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Extraction.Dates;
using Gaceta.Extraction.Lexicons;
using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>What the lexicons of all languages know about bylines: pages name authors in another language than their text's often enough.</summary>
internal static class BylineWords
{
    private static readonly FrozenSet<string> Outlets = Lexicon.All.SelectMany(l => l.Pages.OutletWords).Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static readonly PhraseSet OtherWorks = new(Lexicon.All.SelectMany(l => l.Pages.OtherWorks));

    private static readonly char[] Bars = ['|', '•', '·', '—', '–'];

    /// <summary>Without "By", "Text:" and the like before it.</summary>
    public static string WithoutOpening(string words)
    {
        ImmutableArray<TextToken> tokens = TextTokens.Of(words);
        if (words.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && ReadingWords.FieldsOf(TextTokens.Of(words[..colon])).Contains(Field.Byline))
        {
            return words[(colon + 1)..].TrimStart();
        }

        if (GluedOpening(words) is > 0 and var name)
        {
            return words[name..];
        }

        int opening = ReadingWords.Bylines.MatchAt(tokens, 0);
        return opening == 0 || (opening < tokens.Length && !EndsAt(words, tokens[opening - 1].Span.End))
            ? words
            : words[tokens[opening - 1].Span.End..].TrimStart(' ', ':');
    }

    /// <summary>Length of a "By" that only the page's style parts from the name: "ByAnn Roe"; 0 where none is.</summary>
    private static int GluedOpening(string words) => Enumerable.Range(1, words.IndexOf(' ') is > 0 and var space ? space - 1 : 0)
        .FirstOrDefault(i => char.IsUpper(words[i]) && char.IsLower(words[i - 1]) && ReadingWords.Bylines.Equals(TextTokens.Of(words[..i])));

    /// <summary>From the first part of a line on that begins with "By" or the like; empty where none does.</summary>
    public static string FromOpening(string line)
    {
        for (int at = 0; at >= 0 && at < line.Length; at = line.IndexOfAny(Bars, at) is >= 0 and var bar ? bar + 1 : -1)
        {
            if (line[at..].TrimStart() is var rest && BeginWithOpening(rest))
            {
                return rest;
            }
        }

        return "";
    }

    /// <summary>Without a day behind the names, and what announces it: "Ann Roe Published 3 May 2025".</summary>
    public static string WithoutDate(string line)
    {
        int end = DateReader.TryRead(line, null, out DateReading date) && date.Span.Start > 0 ? date.Span.Start : line.Length;
        ImmutableArray<TextToken> tokens = TextTokens.Of(line);
        int label = Enumerable.Range(0, tokens.Length).FirstOrDefault(i => i > 1 && (ReadingWords.Published.MatchAt(tokens, i) > 0 || ReadingWords.Updated.MatchAt(tokens, i) > 0), -1);
        return line[..(label < 0 ? end : Math.Min(end, tokens[label].Span.Start))].TrimEnd(' ', ',', '-', '–', '—', '|', '·', '•', ':', '/');
    }

    /// <summary>Without a day before the names: "3 May 2025, by Ann Roe".</summary>
    public static string BehindDate(string line) =>
        DateReader.TryRead(line, null, out DateReading date) && date.Span.Start == 0 ? line[date.Span.End..].TrimStart(' ', ',', '-', '–', '—', '|', '·', '•') : line;

    /// <summary>Up to where another work begins than the writing: "Photos: R. Moss".</summary>
    public static string WithoutOtherWorks(string words)
    {
        ImmutableArray<TextToken> tokens = TextTokens.Of(words);
        int other = Enumerable.Range(0, tokens.Length).FirstOrDefault(i => OtherWorks.MatchAt(tokens, i) > 0 && Names(tokens, i + 1), -1);
        return other < 0 ? words : words[..tokens[other].Span.Start].TrimEnd(' ', '.', ',', '/', '|', '-', ';');
    }

    /// <summary>Whether a colon or a short word such as "by" or "de" leads on to a name.</summary>
    private static bool Names(ImmutableArray<TextToken> tokens, int at) => at + 1 < tokens.Length
        && (tokens[at].Is(':') || (tokens[at] is { Kind: TextTokenKind.Word, Capital: false, Span.Length: <= 3 } && tokens[at + 1].Capital));

    /// <summary>Whether the words begin with "By" or the like, and more follows.</summary>
    public static bool BeginWithOpening(string words) => WithoutOpening(words) is var rest && rest.Length > 0 && rest.Length < words.Length;

    /// <summary>Whether the word parts two names. A single letter does in lower case only: a capital is an initial.</summary>
    public static bool IsJoin(string word) => (word.Length > 1 || char.IsLower(word[0])) && ReadingWords.Joiners.Equals(TextTokens.Of(word));

    /// <summary>Whether a word of the name belongs to no person.</summary>
    public static bool NameOutlet(string name) => Slug.Of(name).Split('-').Any(Outlets.Contains);

    private static bool EndsAt(string words, int end) => end == words.Length || words[end] is ' ' or ':';
}
