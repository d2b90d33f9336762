using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>What the lines around a line make of it: repetitions, lists of links, comments, and lines in another language than the text.</summary>
internal static class Neighbours
{
    /// <summary>A sentence of more words that stands twice is the article's (a standfirst that the text repeats), not a site's request.</summary>
    private const int LongestRequest = 20;

    /// <summary>Bare lines of so many words that break into the text in several places are buttons; longer ones are headings that come again.</summary>
    private const int LongestButton = 4;

    /// <summary>Sites show fewer links than this below one heading; what goes on longer is a list of the article's.</summary>
    private const int LongestList = 12;

    /// <summary>A line of fewer words may be a section or a site.</summary>
    private const int LeastHeadline = 4;

    public static ImmutableArray<JudgedLine> Apply(ImmutableArray<JudgedLine> lines, string? language)
    {
        JudgedLine[] judged = [.. lines];
        MarkAboveCredits(judged);
        MarkCreditedPicture(judged);
        int first = Layout.FirstText([.. judged]);
        MarkRepeated(judged, first);
        MarkDates(judged, first, language);
        MarkLabels(judged, first);
        MarkForeign(judged, first, language);
        MarkLists(judged, first);
        MarkComments(judged);
        MarkBelowCredits(judged);
        MarkIntroductions(judged);
        MarkDescriptions(judged, first);
        Endings.Mark(judged, first);
        return [.. judged];
    }

    private static void MarkRepeated(JudgedLine[] lines, int first)
    {
        int[] candidates = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].Kind is LineKind.Bare or LineKind.Prose)];
        ILookup<int, int> byLength = candidates.ToLookup(i => lines[i].Line.Words.Length);
        ILookup<string, int> places = candidates.Where(i => byLength[lines[i].Line.Words.Length].Skip(1).Any()).ToLookup(i => LineShape.Key(lines[i].Line));
        foreach (int[] same in places.Select(p => p.ToArray()).Where(p => p.Length > 1))
        {
            bool adjacent = Enumerable.Range(1, same.Length - 1).Any(k => same[k] == same[k - 1] + 1);
            int words = lines[same[0]].Line.Words.Length;
            bool furniture = lines[same[0]].Kind == LineKind.Bare
                ? adjacent || (words <= LongestButton && same.All(i => StandsInText(lines, i)))
                : adjacent && words < LongestRequest;
            foreach (int i in same.Where(i => furniture && (i > first || (i != same[0] && i < first))))
            {
                lines[i] = lines[i] with { Kind = LineKind.Furniture };
            }
        }
    }

    /// <summary>Between a headline and the text.</summary>
    private static void MarkDates(JudgedLine[] lines, int first, string? language)
    {
        bool belowHeadline = false;
        for (int i = 0; i < first; i++)
        {
            if (belowHeadline && lines[i].Kind is LineKind.Bare or LineKind.Furniture && LooseDateLine.Read(lines[i].Line, language) is { IsEmpty: false } facts)
            {
                lines[i] = lines[i] with { Kind = LineKind.Facts, Facts = facts };
            }

            belowHeadline |= lines[i].Kind == LineKind.Bare && lines[i].Line.Words.Length >= LeastHeadline;
        }
    }

    /// <summary>Above the text, a label with nothing behind it: "Body", "Summary:", "- Document note:".</summary>
    private static void MarkLabels(JudgedLine[] lines, int first)
    {
        for (int i = 0; i < first; i++)
        {
            if (lines[i].Kind is LineKind.Bare or LineKind.ListItem && ReadingWords.FieldsOf(lines[i].Line.Words).Any())
            {
                lines[i] = lines[i] with { Kind = LineKind.Furniture };
            }
        }
    }

    private static bool StandsInText(JudgedLine[] lines, int i) =>
        i > 0 && i + 1 < lines.Length && lines[i - 1].Kind == LineKind.Prose && lines[i + 1].Kind == LineKind.Prose && lines[i].Text[^1] is not ('?' or ':');

    private static void MarkForeign(JudgedLine[] lines, int first, string? language)
    {
        for (int i = first + 1; language is not null && i < lines.Length; i++)
        {
            if (lines[i].Kind == LineKind.Bare && Languages.LanguageDetector.Detect(lines[i].Text) is { } other && other != language)
            {
                lines[i] = lines[i] with { Kind = LineKind.Furniture };
            }
        }
    }

    /// <summary>Below the heading of a list, up to the next sentence, all is links. Above the text it is a button, and the headline follows.</summary>
    private static void MarkLists(JudgedLine[] lines, int first)
    {
        int left = 0;
        for (int i = first; i < lines.Length; i++)
        {
            left = lines[i].Kind switch
            {
                LineKind.ListHead => LongestList,
                LineKind.Prose or LineKind.Post => 0,
                _ => left - 1,
            };
            if (left > 0 && (lines[i].Kind is LineKind.Bare or LineKind.ListItem || IsBareDate(lines[i])))
            {
                lines[i] = lines[i] with { Kind = LineKind.Teaser, Facts = [] };
            }
        }
    }

    /// <summary>A caption is copied twice, once as the picture's description and once with its credit.</summary>
    private static void MarkAboveCredits(JudgedLine[] lines)
    {
        for (int i = 1; i < lines.Length; i++)
        {
            if (lines[i].Kind == LineKind.Caption && lines[i - 1].Kind is LineKind.Prose or LineKind.Bare && lines[i].Text.StartsWith(lines[i - 1].Text, StringComparison.Ordinal))
            {
                lines[i - 1] = lines[i - 1] with { Kind = LineKind.Caption };
            }
        }
    }

    /// <summary>Above the text, one sentence and the agency that took the picture: "The canal at dawn. EFE". At its end an agency signs the article so.</summary>
    private static void MarkCreditedPicture(JudgedLine[] lines)
    {
        int first = Layout.FirstText([.. lines]);
        for (int i = 0; i <= first && i + 1 < lines.Length; i++)
        {
            if (lines[i].Kind is LineKind.Bare or LineKind.Prose && Captions.EndsInAgency(lines[i].Line))
            {
                lines[i] = lines[i] with { Kind = LineKind.Caption };
            }
        }
    }

    /// <summary>Behind the last paragraph, what a credit stands above is its caption.</summary>
    private static void MarkBelowCredits(JudgedLine[] lines)
    {
        int last = Array.FindLastIndex(lines, l => l.IsText);
        for (int i = Math.Max(last, 0) + 1; last >= 0 && i < lines.Length; i++)
        {
            if (lines[i].Kind == LineKind.Bare && lines[i - 1].Kind == LineKind.Caption)
            {
                lines[i] = lines[i] with { Kind = LineKind.Caption };
            }
        }
    }

    /// <summary>"Find this article at:" above its address.</summary>
    private static void MarkIntroductions(JudgedLine[] lines)
    {
        for (int i = 1; i < lines.Length; i++)
        {
            if (lines[i].Facts is [{ Field: Field.Address }] && lines[i - 1] is { Kind: LineKind.Bare } above && above.Text.EndsWith(':'))
            {
                lines[i - 1] = above with { Kind = LineKind.Furniture };
            }
        }
    }

    /// <summary>Several lines without a full stop between the author and the text: a picture's description and its caption. A standfirst is one line.</summary>
    private static void MarkDescriptions(JudgedLine[] lines, int first)
    {
        int start = first;
        while (start > 0 && lines[start - 1] is { Kind: LineKind.Bare, Line.Words.Length: > LeastHeadline, Line.Block: null })
        {
            start--;
        }

        bool belowAuthor = start > 0 && (lines[start - 1].Facts.Any(f => f.Field == Field.Byline) || BylineReader.IsRoleLine(lines[start - 1].Line));
        for (int i = start; belowAuthor && first - start > 1 && i < first; i++)
        {
            lines[i] = lines[i] with { Kind = LineKind.Caption };
        }
    }

    private static bool IsBareDate(JudgedLine line) => line.Facts is [{ Field: Field.Date, Rule: "date-line" }];

    /// <summary>Readers' comments end the article, unless most of the text is still to come: then only the next line is one.</summary>
    private static void MarkComments(JudgedLine[] lines)
    {
        int[] lengths = [.. lines.Select(l => l.Kind == LineKind.Prose ? l.Text.Length : 0)];
        int total = lengths.Sum();
        int before = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            before += lengths[i];
            if (lines[i].Kind != LineKind.Comment)
            {
                continue;
            }

            bool ends = before * 2 >= total;
            for (int k = i + 1; k < lines.Length && (ends || k == i + 1); k++)
            {
                lines[k] = lines[k].Kind is LineKind.Prose or LineKind.Bare or LineKind.ListItem ? lines[k] with { Kind = LineKind.Comment } : lines[k];
            }

            if (ends)
            {
                return;
            }
        }
    }
}
