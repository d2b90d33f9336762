namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>What the elements around a text make of it.</summary>
internal readonly record struct BlockContext(BlockKind Kind, int Level, int? Number)
{
    public static BlockContext Body { get; } = new(BlockKind.Paragraph, 0, null);
}
