namespace Gaceta.Extraction.Reading.WebPages;

/// <summary>Reads saved web pages.</summary>
internal static class WebPageReader
{
    public static Draft Read(SourceText source) => new() { Blocks = [new Block(BlockKind.Paragraph, source.Text.Trim())] };
}
