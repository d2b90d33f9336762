using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Gaceta.Bodies;

/// <summary>Markdown that an editor wrote, as HTML. HTML inside it is shown as text, and addresses that could run something are dropped.</summary>
internal static class EditorsMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().DisableHtml().Build();

    /// <param name="headingShift">How many ranks headings go down, so that the page's own headings stay above them.</param>
    public static string ToHtml(string markdown, int headingShift)
    {
        MarkdownDocument document = Markdown.Parse(markdown, Pipeline);
        foreach (LinkInline link in document.Descendants<LinkInline>().Where(l => SafeAddress.OrNull(l.Url) is null && !SafeAddress.IsRelative(l.Url)))
        {
            link.Url = "";
        }

        foreach (HeadingBlock heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(6, heading.Level + headingShift);
        }

        using var html = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(html);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return html.ToString().Trim();
    }
}
