using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Gaceta.Bodies;

/// <summary>Markdown that an editor wrote, as HTML. HTML inside it is shown as text, and addresses that could run something are dropped.</summary>
internal static class EditorsMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().DisableHtml().Build();

    /// <summary>The highest rank of headings in the text: the page's title is above them.</summary>
    private const int TopRank = 2;

    /// <summary>The text in HTML, its highest headings brought to the second rank whatever rank the editor gave them.</summary>
    public static string ToHtml(string markdown)
    {
        MarkdownDocument document = Markdown.Parse(markdown, Pipeline);
        foreach (LinkInline link in document.Descendants<LinkInline>().Where(l => SafeAddress.OrNull(l.Url) is null && !SafeAddress.IsRelative(l.Url)))
        {
            link.Url = "";
        }

        HeadingBlock[] headings = [.. document.Descendants<HeadingBlock>()];
        int highest = headings.Select(h => h.Level).DefaultIfEmpty(TopRank).Min();
        foreach (HeadingBlock heading in headings)
        {
            heading.Level = Math.Min(6, heading.Level - highest + TopRank);
        }

        using var html = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(html);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return html.ToString().Trim();
    }
}
