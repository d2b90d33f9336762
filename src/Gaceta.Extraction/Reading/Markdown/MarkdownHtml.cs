using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Gaceta.Extraction.Reading.WebPages;

namespace Gaceta.Extraction.Reading.Markdown;

/// <summary>What HTML in Markdown shows: a picture with its caption, and its words, a paragraph for each of its blocks.</summary>
internal static class MarkdownHtml
{
    /// <summary>Stands where a block begins or ends while the words are read.</summary>
    private const char Parting = '\u2029';

    public static IEnumerable<Block> Read(string html, TextSpan origin)
    {
        using IHtmlDocument document = new HtmlParser().ParseDocument(NestingLimit.Apply(html));
        var blocks = new List<Block>();
        if (document.QuerySelector("img[src]") is { } image)
        {
            string? caption = document.QuerySelector("figcaption") is { } under ? Words(under.TextContent) : image.GetAttribute("alt");
            blocks.Add(new Block(BlockKind.Image, "") { Address = image.GetAttribute("src"), Caption = caption is { Length: > 0 } ? caption : null, Origin = origin });
        }

        blocks.AddRange(Paragraphs(document).Select(words => new Block(BlockKind.Paragraph, words) { Origin = origin }));
        return blocks;
    }

    private static IEnumerable<string> Paragraphs(IHtmlDocument document)
    {
        foreach (IElement unseen in document.QuerySelectorAll("script, style, template, iframe, figcaption").ToArray())
        {
            unseen.Remove();
        }

        foreach (IElement block in document.QuerySelectorAll("p, div, section, li, blockquote, h1, h2, h3, h4, h5, h6, tr, br").ToArray())
        {
            block.Before(document.CreateTextNode(Parting.ToString()));
            block.After(document.CreateTextNode(Parting.ToString()));
        }

        return (document.Body?.TextContent ?? "").Split(Parting).Select(Words).Where(words => words.Length > 0);
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
