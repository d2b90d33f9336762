using System.Buffers;
using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Tells links to other articles, the headings of lists of them, and readers' comments.</summary>
internal static class Links
{
    private const int LongestTeaser = 40;
    private const int LongestCommentHead = 16;
    private const int LongestHead = 6;

    private static readonly SearchValues<char> Parting = SearchValues.Create(":|>»›→–—-►▶");

    /// <summary>"Read also: a headline", "Lea también | a headline".</summary>
    public static bool IsTeaser(Line line)
    {
        if (IsLabelledLink(line))
        {
            return true;
        }

        ImmutableArray<TextToken> words = line.Words;
        int opening = ReadingWords.Teasers.MatchAt(words, 0);
        if (opening == 0 || opening >= words.Length || words.Length > LongestTeaser)
        {
            return false;
        }

        string between = line.Text[words[opening - 1].Span.End..words[opening].Span.Start];
        bool parted = between.AsSpan().ContainsAny(Parting);
        return parted || (opening > 1 && !LineShape.IsProse(line) && line.Text[^1] != ':');
    }

    /// <summary>Marked up as a link from the colon to the end: <c>Also in The Courier: [A headline](…)</c>.</summary>
    private static bool IsLabelledLink(Line line) =>
        line.Block is { Kind: BlockKind.Paragraph } block && !LineShape.IsProse(line)
        && block.Inlines.LastOrDefault(i => i.Kind == InlineKind.Link) is { Span: var link } && link.End == line.Text.Length
        && line.Words.Count(w => w.Span.End <= link.Start) <= 5 && line.Text[..link.Start].TrimEnd().EndsWith(':');

    public static bool IsListHead(Line line) => line.Words.Length <= LongestHead && (ReadingWords.Lists.Equals(line.Words) || IsListOfSection(line));

    /// <summary>"More in Courts", "Más noticias de Comarca".</summary>
    private static bool IsListOfSection(Line line)
    {
        int opening = ReadingWords.Lists.MatchAt(line.Words, 0);
        return opening > 1 && line.Words[^1].Capital && !LineShape.IsProse(line) && line.Words[opening..].Count(w => w.Capital) <= 2
            && line.Words[opening..].All(w => w.Capital || w.Word.Length <= 3) && !line.Text.AsSpan().ContainsAny(Parting);
    }

    /// <summary>"Jane Roe · 2 days ago", "Jane Roe says: 7 January 2026 at 10:22".</summary>
    public static bool IsCommentHead(Line line)
    {
        ImmutableArray<TextToken> words = line.Words;
        if (words.Length is < 2 or > LongestCommentHead || LineShape.IsProse(line) || !words[0].Capital)
        {
            return false;
        }

        bool ago = words.Any(w => !w.Capital && ReadingWords.Ago.Has(w)) && line.Tokens.Any(t => t.Kind == TextTokenKind.Number);
        int verb = Enumerable.Range(1, Math.Min(4, words.Length - 1)).FirstOrDefault(i => ReadingWords.Comments.MatchAt(words, i) > 0);
        bool says = verb > 0 && words[..verb].All(w => w.Capital) && line.Text.AsSpan(words[verb].Span.End).StartsWith(":");
        bool labelled = ReadingWords.Updated.IsIn(words) || ReadingWords.Published.IsIn(words);
        return says || (ago && !labelled && words.Length <= 6);
    }
}
