namespace Gaceta.Extraction;

/// <summary>Finds the place in the article's text of words that were read in its file, so that pages can mark them.</summary>
internal static class Passages
{
    /// <summary>The same value, its evidence with <see cref="Evidence.Passage"/> wherever the words belong to the body.</summary>
    public static Found<T>? Locate<T>(Found<T>? found, Body body) =>
        found is null ? null : found with { Evidence = [.. found.Evidence.Select(e => Locate(e, body))] };

    private static Evidence Locate(Evidence evidence, Body body)
    {
        if (evidence.Passage is not null || evidence.Span is not { } span)
        {
            return evidence;
        }

        for (int i = 0; i < body.Blocks.Length; i++)
        {
            if (body.Blocks[i] is { HasText: true, Origin: { } origin } block && origin.Contains(span)
                && block.Text.IndexOf(evidence.Words, StringComparison.Ordinal) is >= 0 and int at)
            {
                return evidence with { Passage = TextSpan.At(body.SpanOf(i).Start + at, evidence.Words.Length) };
            }
        }

        return evidence;
    }
}
