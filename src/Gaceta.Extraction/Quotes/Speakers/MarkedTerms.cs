using Gaceta.Extraction.Quotes.Marks;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Tells which words in marks come again: “Harbour Lights,” she says, is … She loves “Harbour Lights”. Titles and terms do, what somebody says does not.</summary>
internal sealed class MarkedTerms(Discourse discourse)
{
    /// <summary>Tokens of the longest title that is looked for.</summary>
    private const int Longest = 8;

    private HashSet<string>? _repeated;

    /// <summary>Whether the same words stand in marks elsewhere.</summary>
    public bool ComeAgain(int first, int end) => Key(first, end) is { } key && (_repeated ??= Read()).Contains(key);

    private HashSet<string> Read() =>
        [.. discourse.Quoted.Where(q => q.Form == QuoteForm.Marks).Select(q => Key(discourse.TokenFrom(q.Span.Start), discourse.TokenFrom(q.Span.End))).OfType<string>().GroupBy(key => key, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => g.Key)];

    /// <summary>The words without the mark behind them; null for longer ones.</summary>
    private string? Key(int first, int end) =>
        end - first > Longest ? null : string.Join(' ', Enumerable.Range(first, Math.Max(0, end - first)).Where(i => discourse.Text[i].IsWord).Select(i => discourse.Text[i].Folded));
}
