using System.Collections.Immutable;
using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.Markdown;

/// <summary>Reads Markdown (CommonMark with tables).</summary>
internal static class MarkdownReader
{
    /// <summary>Further down, lines of a paragraph are set so, as in a poem or an address.</summary>
    private const int HeadBlocks = 6;

    /// <summary>A pasted article: its title, date and byline are looked for, and what is no article text is left out.</summary>
    public static Draft Read(SourceText source) =>
        ArticleReader.Read([.. MarkdownBlocks.Read(source.Text, source.Start).SelectMany((block, i) => Parted(block, isHead: i < HeadBlocks, source)).Select(LineOf)], source);

    /// <summary>A body that an editor stands for: every block is article.</summary>
    public static Draft ReadAsItStands(SourceText source)
    {
        ImmutableArray<Block> blocks = MarkdownBlocks.ReadPlain(source.Text, source.Start);
        return new Draft { Blocks = blocks };
    }

    private static Line LineOf(Block block) => new(block.Text, block.Origin ?? default) { Block = block };

    /// <summary>Byline and date on lines of their own are one paragraph for Markdown.</summary>
    private static ImmutableArray<Block> Parted(Block block, bool isHead, SourceText source)
    {
        if (!isHead || block is not { Kind: BlockKind.Paragraph, Origin: { } origin } || !origin.In(source.Text).Contains('\n', StringComparison.Ordinal))
        {
            return [block];
        }

        ImmutableArray<Block> parts = [.. LinesOf(origin, source.Text).SelectMany(line => MarkdownBlocks.Read(source.Text[..line.End], line.Start))];
        JudgedLine[] lines = [.. parts.Select(part => LineJudge.Judge(LineOf(part), language: null))];
        return lines.Any(l => l.Kind == LineKind.Facts) && !lines.Any(l => l.IsText) ? parts : [block];
    }

    private static IEnumerable<TextSpan> LinesOf(TextSpan span, string text)
    {
        int start = span.Start;
        while (start < span.End)
        {
            int end = text.IndexOf('\n', start, span.End - start);
            end = end < 0 ? span.End : end;
            yield return new TextSpan(start, end);
            start = end + 1;
        }
    }
}
