using System.Buffers;
using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Reads the outlet that an article's last lines name: <c>This article originally appeared in The Courier</c>, <c>© 2026 The Courier</c>.</summary>
internal static class SiteNotes
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(".,:;|(");

    public static IEnumerable<Cue<string>> Appeared(Layout layout) =>
        from line in layout.Lines.Skip(layout.First)
        let words = line.Line.Words
        let at = ReadingWords.Appeared.FirstIn(words.AsSpan())
        where at >= 0
        from cue in CueOf(line.Line, words[at + ReadingWords.Appeared.MatchAt(words, at) - 1].Span.End, Certainty.Stated, "originally-appeared")
        select cue;

    public static IEnumerable<Cue<string>> Copyright(Layout layout) =>
        from line in layout.Lines.Skip(layout.First)
        where Furniture.IsCopyright(line.Text) && line.Line.Tokens.Any(t => t.IsNumber(4))
        from cue in CueOf(line.Line, line.Line.Tokens.Last(t => t.IsNumber(4)).Span.End, Certainty.Derived, "copyright-line")
        select cue;

    /// <summary>The name that stands at a place of the line, up to the next sign.</summary>
    private static IEnumerable<Cue<string>> CueOf(Line line, int start, Certainty certainty, string rule)
    {
        int end = line.Text.AsSpan(start).IndexOfAny(NameEnds);
        string name = (end < 0 ? line.Text[start..] : line.Text[start..(start + end)]).Trim();
        ImmutableArray<TextToken> words = new Line(name, default).Words;
        return OutletName.IsName(new Line(name, default)) && words.Any(w => !ReadingWords.Site.Has(w))
            ? [new(name, new Evidence(certainty, rule, line.Text) { Reads = name, Span = line.Span })]
            : [];
    }
}
