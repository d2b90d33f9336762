using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Finds the standfirst: the paragraph between headline and text that sums the article up.</summary>
internal static class LeadFinder
{
    /// <summary>A line without the end of a sentence is a standfirst from so many words on; a shorter one is a section or a place, or a picture's.</summary>
    private const int LeastBareWords = 8;

    /// <summary>Right below the headline sections and pictures are rare: "Decision follows hours of debate".</summary>
    private const int LeastWordsBelowTitle = 5;

    /// <summary>Share of a paragraph's longer words that the next one repeats when it tells the same again. Neighbours share a tenth to a quarter.</summary>
    private const double RetoldShare = 0.4;

    /// <summary>Shorter words are of every text.</summary>
    private const int LongWord = 5;

    /// <summary>The standfirst, and the line that the text repeats; both null or -1 where there is none.</summary>
    /// <param name="title">Index of the title's line; -1 without one.</param>
    public static (Cue<string>? Lead, int Repeated) Find(Layout layout, int title)
    {
        int first = Enumerable.Range(0, layout.First).FirstOrDefault(i => i > title && title >= 0 && layout.Lines[i].Kind == LineKind.Bare && IsLong(layout, i, title), layout.First);
        if (first >= layout.Lines.Length || layout.Lines[first].Kind is not (LineKind.Prose or LineKind.Bare))
        {
            return (null, -1);
        }

        JudgedLine lead = layout.Lines[first];
        if (IsRepeated(layout, first))
        {
            return (CueOf(lead, Certainty.Stated, "repeated-standfirst"), first);
        }

        bool apart = title >= 0 && Enumerable.Range(first + 1, Math.Max(layout.Second - first - 1, 0)).Any(i => layout.Lines[i].Kind == LineKind.Image || layout.Lines[i].Facts.Any(f => f.Field is not Field.Source));
        return lead.Kind == LineKind.Bare || apart ? (CueOf(lead, Certainty.Stated, "standfirst"), -1)
            : title >= 0 && IsRetold(layout, first) ? (CueOf(lead, Certainty.Derived, "retold-by-next-paragraph"), -1)
            : (null, -1);
    }

    /// <summary>Whether a line without the end of a sentence is long enough for a standfirst.</summary>
    public static bool IsLong(Layout layout, int index, int title) =>
        layout.Lines[index].Line.Words.Length >= (index == title + 1 && !IsAboveDate(layout, index) ? LeastWordsBelowTitle : LeastBareWords);

    /// <summary>Between headline and date, a few words are whose article it is, as "The Courier in Springfield", unless its author stands there too.</summary>
    private static bool IsAboveDate(Layout layout, int index) =>
        index + 1 < layout.Lines.Length && layout.Lines[index + 1].Facts is { IsEmpty: false } facts && facts.All(f => f.Field is Field.Date or Field.Updated);

    private static bool IsRepeated(Layout layout, int first)
    {
        string key = LineShape.Key(layout.Lines[first].Line);
        return layout.Lines[first].Line.Words.Length >= LeastBareWords && layout.Lines.Skip(first + 1).Where(l => l.Kind is LineKind.Prose or LineKind.Bare).Take(3)
            .Any(l => LineShape.Key(l.Line).StartsWith(key, StringComparison.Ordinal));
    }

    private static bool IsRetold(Layout layout, int first)
    {
        if (layout.Second >= layout.Lines.Length)
        {
            return false;
        }

        HashSet<string> next = [.. LongWords(layout.Lines[layout.Second].Line)];
        ImmutableArray<string> own = [.. LongWords(layout.Lines[first].Line).Distinct()];
        return own.Length >= LeastBareWords && own.Count(next.Contains) >= own.Length * RetoldShare;
    }

    private static IEnumerable<string> LongWords(Line line) => line.Words.Where(w => w.Word.Length >= LongWord).Select(w => w.Word);

    private static Cue<string> CueOf(JudgedLine line, Certainty certainty, string rule) =>
        new(line.Text, new Evidence(certainty, rule, line.Text) { Span = line.Line.Span });
}
