using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Reads the agency that a dateline names: <c>SPRINGFIELD, March 3 (Wire) -</c>.</summary>
internal static class AgencyDateline
{
    /// <summary>A town, its country, a day and the agency end before this.</summary>
    private const int LongestDateline = 80;

    /// <summary>Longer words in brackets are a remark.</summary>
    private const int LongestName = 3;

    /// <summary>A standfirst may stand above the one that begins with the town.</summary>
    private const int FirstParagraphs = 2;

    /// <summary>"Springfield, 3 March ": then the sign behind the agency may be missing.</summary>
    private static bool IsTownAndDay(string text) =>
        text.IndexOf(',', StringComparison.Ordinal) is > 0 and int comma && OutletName.IsName(new Line(text[..comma], default))
        && text[(comma + 1)..].Any(char.IsDigit) && new Line(text[comma..], default).Words.Length <= LongestName;

    /// <summary>Whether the line is a dateline and nothing else: "SPRINGFIELD, 3 March (Wire) -". The article's first sentence stands below.</summary>
    public static bool IsAlone(Line line) => line.Text.Length < LongestDateline && line.Text[^1] is '-' or '–' or '—'
        && line.Text.TrimEnd('-', '–', '—', '.', ' ').EndsWith(')') && Read(new Block(BlockKind.Paragraph, line.Text)).Any();

    public static IEnumerable<Cue<string>> Find(ImmutableArray<Block> blocks)
    {
        return blocks.Where(b => b.Kind == BlockKind.Paragraph).Take(FirstParagraphs).SelectMany(Read).Take(1);
    }

    private static IEnumerable<Cue<string>> Read(Block first)
    {
        string text = first.Text;
        int open = text.IndexOf('(', StringComparison.Ordinal);
        int close = open < 0 ? -1 : text.IndexOf(')', open);
        bool dateline = open > 0 && close is > 0 and < LongestDateline
            && (text.AsSpan(close + 1).TrimStart() is [('.' or '-' or '–' or '—'), ..] || IsTownAndDay(text[..open]));
        if (dateline && new Line(text[(open + 1)..close], default) is var name && OutletName.IsName(name) && name.Words.Length <= LongestName)
        {
            yield return new(name.Text, new Evidence(Certainty.Derived, "agency-in-dateline", text[..(close + 1)]) { Reads = name.Text, Span = first.Origin });
        }
    }
}
