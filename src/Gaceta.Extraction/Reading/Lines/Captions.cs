using System.Buffers;
using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Tells captions and credits of images from paragraphs.</summary>
internal static class Captions
{
    private const int LongestCaption = 60;

    /// <summary>"Photographs by Jane Roe and John Doe"; longer, it is a sentence.</summary>
    private const int LongestCredit = 8;

    /// <summary>"REUTERS"; longer words in capitals are no agency's.</summary>
    private const int LongestAgency = 7;

    private static readonly SearchValues<char> Parting = SearchValues.Create(":-–—|/(©");

    public static bool IsCaption(Line line)
    {
        ImmutableArray<TextToken> words = line.Words;
        if (words.Length is 0 or > LongestCaption)
        {
            return false;
        }

        int opening = ReadingWords.Captions.MatchAt(words, 0);
        return (opening > 0 && IsIntroduced(line, words, opening)) || EndsInCredit(line) || EndsInLabelledName(line) || EndsInGluedCredit(line) || EndsInInitials(line) || EndsInShoutedName(line) || IsCreditAlone(line, words);
    }

    /// <summary>Whether a label of images stands before a colon: <c>Photo: Jane Roe</c>.</summary>
    public static bool IsLabelled(Line line) =>
        ReadingWords.Captions.MatchAt(line.Words, 0) is > 0 and int opening && line.Text.AsSpan(line.Words[opening - 1].Span.End).TrimStart().StartsWith(":");

    /// <summary>A caption's first words with a colon, dash, stroke or bracket behind them, or two words that are nothing else: "Imagen de archivo".</summary>
    private static bool IsIntroduced(Line line, ImmutableArray<TextToken> words, int opening)
    {
        if (opening >= words.Length)
        {
            return true;
        }

        string between = line.Text[words[opening - 1].Span.End..words[opening].Span.Start];
        bool parted = between.AsSpan().ContainsAny(Parting) || (ReadingWords.Bylines.MatchAt(words, opening) > 0 && words.Length <= LongestCredit);
        return parted || (opening > 1 && words.Length <= LongestCaption / 2);
    }

    /// <summary>A sentence, then "Photo: Jane Roe" to the line's end.</summary>
    private static bool EndsInLabelledName(Line line)
    {
        int colon = line.Text.LastIndexOf(':');
        if (colon <= 0)
        {
            return false;
        }

        ImmutableArray<TextToken> name = [.. line.Words.Where(w => w.Span.Start > colon)];
        TextToken label = line.Words.LastOrDefault(w => w.Span.End <= colon);
        return name.Length is > 0 and <= 4 && name.All(w => w.Capital) && label.Capital && ReadingWords.Captions.Has(label);
    }

    /// <summary>A sentence, and with no space behind its full stop a name in capitals: <c>The last lamp of the street.JANE ROE</c>.</summary>
    private static bool EndsInGluedCredit(Line line)
    {
        int stop = line.Text.LastIndexOf('.');
        return stop > 0 && stop < line.Text.Length - 2 && char.IsLower(line.Text[stop - 1]) && line.Text[stop + 1] != ' ' && LineShape.IsShouted(line.Text[(stop + 1)..]);
    }

    /// <summary>A sentence, then the photographer's initials: <c>The last lamp of the street. J. R.</c>, <c>The last lamp / J. R.</c></summary>
    private static bool EndsInInitials(Line line)
    {
        if (line.Text is not [.., var last, '.'] || !char.IsUpper(last))
        {
            return false;
        }

        string[] words = line.Text.Split(' ');
        int initials = words.Reverse().TakeWhile(w => w is [var letter, '.'] && char.IsUpper(letter)).Count();
        return initials is 2 or 3 && words.Length > initials && words[^(initials + 1)] is "/" or [.., >= 'a' and <= 'z', '.' or '!' or '?'];
    }

    /// <summary>One sentence, then an agency in capitals and no stop: <c>The last lamp of the street. EFE</c>.</summary>
    public static bool EndsInAgency(Line line)
    {
        int stop = line.Text.IndexOf(". ", StringComparison.Ordinal);
        return stop > 0 && line.Words.Length <= LongestCaption / 2 && line.Text[(stop + 2)..] is { Length: >= 2 and <= LongestAgency } agency && agency.All(char.IsAsciiLetterUpper);
    }

    /// <summary>(AP Photo/Jane Roe), EFE/Jane Roe, Jane Roe/Reuters at the end.</summary>
    private static bool EndsInCredit(Line line)
    {
        int bracket = line.Text.EndsWith(')') || line.Text.EndsWith(").", StringComparison.Ordinal) ? line.Text.LastIndexOf('(') : -1;
        ImmutableArray<TextToken> inBracket = bracket < 0 ? [] : [.. line.Words.Where(w => w.Span.Start > bracket)];
        if (inBracket.Length is > 0 and <= 10 && ReadingWords.Captions.IsIn(inBracket))
        {
            return true;
        }

        int stroke = line.Tokens.Length - 1;
        while (stroke > 0 && line.Tokens.Length - stroke <= 6 && !line.Tokens[stroke].Is('/'))
        {
            stroke--;
        }

        return stroke > 0 && stroke < line.Tokens.Length - 1 && line.Tokens[stroke].Is('/') && IsCreditStroke(line, stroke);
    }

    /// <summary>A sentence, a stroke and a name in capitals: <c>The last lamp of the street. / JANE ROE</c>.</summary>
    private static bool EndsInShoutedName(Line line)
    {
        int stroke = line.Text.LastIndexOf(" / ", StringComparison.Ordinal);
        return stroke > 0 && line.Text[stroke - 1] is '.' or (>= 'a' and <= 'z')
            && line.Text[(stroke + 3)..] is var name && new Line(name, default).Words.Length is 2 or 3 or 4 && LineShape.IsShouted(name);
    }

    private static bool IsCreditStroke(Line line, int stroke)
    {
        (TextToken before, TextToken after) = (line.Tokens[stroke - 1], line.Tokens[stroke + 1]);
        bool joined = before.Span.End == line.Tokens[stroke].Span.Start && after.Span.Start == line.Tokens[stroke].Span.End;
        bool agencyFirst = before.Capital && before.Span.Length >= 2 && LineShape.IsShouted(before.Span.In(line.Text) + "AAA");
        bool namesOnly = line.Tokens[(stroke + 1)..].All(t => t.Capital || t.Kind == TextTokenKind.Sign);
        return joined && after.Capital && namesOnly && (agencyFirst || (before.Capital && line.Words.Length <= 6));
    }

    private static bool IsCreditAlone(Line line, ImmutableArray<TextToken> words) =>
        words.Length <= 3 && words.Length >= 2 && !LineShape.IsProse(line) && ReadingWords.Captions.MatchAt(words, words.Length - 1) > 0
        && words[^1].Capital && words[..^1].All(w => w.Capital);
}
