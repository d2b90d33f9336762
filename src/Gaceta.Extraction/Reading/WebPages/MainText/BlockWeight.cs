namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>What a block adds to the element around it in the choice of the article's element, in UTF-16 units of prose.</summary>
internal static class BlockWeight
{
    /// <summary>One paragraph counts for no more than this, so that one long notice does not outweigh an article.</summary>
    private const int HeaviestParagraph = 600;

    /// <summary>A block that is no prose costs this much and its length, up to <see cref="HeaviestLabel"/>.</summary>
    private const int Label = 10;

    private const int HeaviestLabel = 60;

    public static double Of(PageBlock block) =>
        !block.Block.HasText || (block.IsHeading && block.LinkDensity < 0.5) ? 0
        : block.IsProse ? OfProse(block)
        : -Label - Math.Min(block.Text.Length, HeaviestLabel);

    /// <summary>The weight of prose alone.</summary>
    public static double OfProse(PageBlock block) => block.IsProse ? Math.Min(block.Text.Length, HeaviestParagraph) : 0;
}
