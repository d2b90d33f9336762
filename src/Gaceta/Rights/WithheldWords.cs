using Gaceta.Extraction;

namespace Gaceta.Rights;

/// <summary>Which words of a text may no longer be quoted, once only its beginning is shown.</summary>
internal sealed class WithheldWords(string text, string shown)
{
    /// <summary>Stands for words that are withheld, in evidence: where and how a value was read is still told.</summary>
    private const string Withheld = "…";

    private readonly string _text = Spaced(text);
    private readonly string _shown = Spaced(shown);

    public bool Hold(TextSpan span) => span.End > shown.Length;

    /// <summary>The value with its evidence, which no longer quotes what is withheld; words that are the value itself stay.</summary>
    public Found<T>? RemoveFrom<T>(Found<T>? found) =>
        found is null ? null : found with { Evidence = [.. found.Evidence.Select(e => Without(e, found.Value!.ToString()!))] };

    private Evidence Without(Evidence evidence, string value) => evidence with
    {
        Words = Quotes(evidence.Words, value) ? Withheld : evidence.Words,
        Reads = evidence.Reads is { } reads && Quotes(reads, value) ? Withheld : evidence.Reads,
        Passage = evidence.Passage is { } passage && Hold(passage) ? null : evidence.Passage,
    };

    private bool Quotes(string words, string value)
    {
        string spaced = Spaced(words);
        return words != value && _text.Contains(spaced, StringComparison.Ordinal) && !_shown.Contains(spaced, StringComparison.Ordinal);
    }

    /// <summary>A file breaks its lines where it likes, a text does not.</summary>
    private static string Spaced(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
