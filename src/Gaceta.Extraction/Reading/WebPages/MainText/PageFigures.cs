using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>Figures: an image with its caption as one block.</summary>
internal static class PageFigures
{
    /// <summary>Null for a figure around a table, a quotation or running text: that is read like any other container.</summary>
    public static Block? Read(IElement figure, Uri? page)
    {
        if (figure.QuerySelector("img") is not { } image || figure.QuerySelector("table,blockquote,pre,p+p+p") is not null
            || PageImages.Read(image, page) is not { } block)
        {
            return null;
        }

        return figure.QuerySelector("figcaption") is { } caption && FoldedText.Of(caption) is { Length: > 0 } words
            ? block with { Caption = words }
            : block;
    }
}
