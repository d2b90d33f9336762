using System.Collections.Immutable;
using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.Markdown;

/// <summary>Reads Markdown (CommonMark with tables).</summary>
internal static class MarkdownReader
{
    /// <summary>A pasted article: its title, date and byline are looked for, and what is no article text is left out.</summary>
    public static Draft Read(SourceText source) =>
        ArticleReader.Read([.. MarkdownBlocks.Read(source.Text, source.Start).Select(LineOf)], source);

    /// <summary>A body that an editor stands for: every block is article.</summary>
    public static Draft ReadAsItStands(SourceText source)
    {
        ImmutableArray<Block> blocks = MarkdownBlocks.Read(source.Text, source.Start);
        return new Draft { Blocks = blocks };
    }

    private static Line LineOf(Block block) => new(block.Text, block.Origin ?? default) { Block = block };
}
