using AngleSharp.Dom;
using Gaceta.Extraction.Reading.WebPages.MainText;

namespace Gaceta.Extraction.Reading.WebPages;

/// <summary>The words of an element or attribute, white space folded.</summary>
internal static class FoldedText
{
    public static string Fold(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Without scripts and the like; words of neighbouring elements are kept apart where blocks are.</summary>
    public static string Of(INode element)
    {
        var writer = new InlineWriter();
        TreeWalk.Go(element, node => Enter(node, writer), node => Part(node, writer));
        return writer.Take().Text;
    }

    /// <summary>The same of a line; empty when the element holds more than <paramref name="longest"/> UTF-16 units, and then soon done.</summary>
    public static string OfLine(INode element, int longest)
    {
        var writer = new InlineWriter();
        TreeWalk.Go(element, node => writer.Length <= longest && Enter(node, writer), node => Part(node, writer));
        return writer.Length <= longest ? writer.Take().Text : "";
    }

    private static bool Enter(INode node, InlineWriter writer)
    {
        if (node is IText text)
        {
            writer.Write(text.Data);
        }

        Part(node, writer);
        return node is IElement element && !ElementName.IsSilent(element.LocalName);
    }

    private static void Part(INode node, InlineWriter writer)
    {
        if (node is IElement element && (ElementName.IsBlock(element.LocalName) || element.LocalName is "br"))
        {
            writer.Space();
        }
    }
}
