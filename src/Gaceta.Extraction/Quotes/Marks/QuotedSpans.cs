namespace Gaceta.Extraction.Quotes.Marks;

/// <summary>All that a body sets off as somebody's words.</summary>
internal static class QuotedSpans
{
    /// <summary>Characters of a line that signs a quotation: a name, an office and a house.</summary>
    private const int LongestSignature = 100;

    /// <param name="saysAt">Whether a verb of saying stands at a place of the text.</param>
    /// <param name="answerIn">What an interview says in a block; null where it says nothing.</param>
    /// <returns>In text order, without overlaps.</returns>
    public static IEnumerable<QuotedSpan> Find(Body body, Func<int, bool> saysAt, Func<int, QuotedSpan?> answerIn)
    {
        for (int i = 0; i < body.Blocks.Length; i++)
        {
            Block block = body.Blocks[i];
            TextSpan span = body.SpanOf(i);
            IEnumerable<QuotedSpan> found = block switch
            {
                { HasText: false } or { Kind: BlockKind.Code or BlockKind.Table } => [],
                _ when answerIn(i) is { } answer => [answer],
                { Kind: BlockKind.Quotation } when IsSignature(body, i) => [],
                { Kind: BlockKind.Quotation } when HasCue(body.Text, span, i, saysAt) => OfProse(body.Text, span, i, saysAt),
                { Kind: BlockKind.Quotation or BlockKind.Post } => [WholeBlock(body.Text, span, i)],
                _ => OfProse(body.Text, span, i, saysAt),
            };
            foreach (QuotedSpan quoted in found.Where(q => q.Span.Length > 0))
            {
                yield return quoted;
            }
        }
    }

    private static List<QuotedSpan> OfProse(string text, TextSpan span, int index, Func<int, bool> saysAt)
    {
        List<QuotedSpan> speech = [.. DashSpeech.Find(text, span, index, saysAt)];
        return speech.Count > 0 ? speech : [.. MarkPairs.Find(text, span, index)];
    }

    /// <summary>A passage of the article that was set apart: <c>“We knew it,” said Jane Roe.</c> Behind the marks it tells who says the words.</summary>
    private static bool HasCue(string text, TextSpan span, int index, Func<int, bool> saysAt) =>
        MarkPairs.Find(text, span, index).FirstOrDefault() is { Span.Length: > 0 } first && first.Outer.Start == span.Start
        && Enumerable.Range(first.Outer.End, span.End - first.Outer.End).Any(i => text[i - 1] == ' ' && saysAt(i));

    /// <summary>"— Ana Ríos, founder", or the same without a dash below words in marks: a line without a stop, below a quotation, that says who said it.</summary>
    private static bool IsSignature(Body body, int index)
    {
        string line = body.Blocks[index].Text;
        string above = index > 0 && body.Blocks[index - 1].Kind == BlockKind.Quotation ? body.Blocks[index - 1].Text.TrimEnd('.') : "";
        return above.Length > 0 && line.Length is > 0 and <= LongestSignature && (char.IsLetterOrDigit(line[^1]) || line[^1] == ')')
            && (DashSpeech.IsDash(line[0]) || ((above[^1] is '”' or '»' or '"') && char.IsUpper(line[0])));
    }

    /// <summary>A quotation block; marks around the whole of it are no part of the words.</summary>
    private static QuotedSpan WholeBlock(string text, TextSpan span, int index)
    {
        QuotedSpan? marked = MarkPairs.Find(text, span, index).Select(q => (QuotedSpan?)q).FirstOrDefault();
        TextSpan inner = marked is { } m && m.Outer.Start == span.Start && m.Outer.End >= span.End - 1 ? m.Span : span;
        return new QuotedSpan(inner, span, index, QuoteForm.Block);
    }
}
