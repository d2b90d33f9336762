using Gaceta.Extraction.Dates;
using Gaceta.Extraction.Lexicons;
using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>Tells by its words which line speaks of the page and not of the matter.</summary>
internal static class PageLines
{
    /// <summary>A longer text with such words is an article that speaks of them, in UTF-16 units; notices of a newsletter or of affiliates reach 300.</summary>
    private const int LongestLine = 320;

    /// <summary>A line of a date, a time and a label is no longer.</summary>
    private const int LongestDateLine = 60;

    private static readonly PhraseSet Labels = new(Lexicon.All.SelectMany(l => l.Pages.Labels));
    private static readonly PhraseSet Openings = new(Lexicon.All.SelectMany(l => l.Pages.Openings));
    private static readonly PhraseSet Inside = new(Lexicon.All.SelectMany(l => l.Pages.Inside));

    public static bool IsFurniture(PageBlock block) =>
        block.Text.Length <= LongestLine && block.Block.Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem
        && (SaysFurniture(block) || IsDate(block.Text));

    private static bool SaysFurniture(PageBlock block)
    {
        TextToken[] words = [.. block.Tokens.Where(t => t.Kind == TextTokenKind.Word)];
        return Labels.Equals(words) || Openings.MatchAt(words, 0) > 0 || Inside.IsIn(words) || IsLabelled(block.Text) || EndsInCredit(block.Text);
    }

    /// <summary>A caption's last words: "The old inn (Image: J. Roe)".</summary>
    private static bool EndsInCredit(string text) =>
        text.Length > 0 && text[^1] == ')' && text.LastIndexOf('(') is > 0 and var open && Captions.IsLabelled(new Line(text[(open + 1)..^1], default));

    /// <summary>A label, a colon, and what it names: "Photo: M. Sands", "Related: Port to grow".</summary>
    private static bool IsLabelled(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && Labels.Equals(Words(text[..colon]));

    private static bool IsDate(string text) =>
        text.Length <= LongestDateLine && DateReader.TryRead(text, null, out DateReading reading)
        && reading.Span.Length * 2 > text.Length && !text.EndsWith('.');

    private static TextToken[] Words(string text) => [.. TextTokens.Of(text).Where(t => t.Kind == TextTokenKind.Word)];
}
