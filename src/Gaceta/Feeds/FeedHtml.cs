using System.Text;
using Gaceta.Bodies;
using Gaceta.Extraction;

namespace Gaceta.Feeds;

/// <summary>A body as HTML for feeds: plain elements without ids, classes or relative addresses, since readers show it outside the site.</summary>
internal static class FeedHtml
{
    public static string Of(Body body)
    {
        var html = new StringBuilder();
        foreach (Block block in body.Blocks)
        {
            html.Append(Of(block));
        }

        return html.ToString();
    }

    private static string Of(Block block) => block.Kind switch
    {
        BlockKind.Heading => $"<h{Math.Clamp(block.Level, 2, 6)}>{Words(block)}</h{Math.Clamp(block.Level, 2, 6)}>",
        BlockKind.ListItem => $"<p>{(block.Number is { } number ? $"{number}." : "•")} {Words(block)}</p>",
        BlockKind.Quotation or BlockKind.Post => $"<blockquote><p>{Words(block)}</p>{Attribution(block)}</blockquote>",
        BlockKind.Code or BlockKind.Table => $"<pre>{HtmlText.Encode(block.Text)}</pre>",
        BlockKind.Break => "<hr>",
        // Readers load what they find: a picture would tell its host who reads the digest.
        BlockKind.Image => "",
        _ => $"<p>{Words(block)}</p>",
    };

    private static string Attribution(Block block) => block.Attribution is { } attribution ? $"<p>— {HtmlText.Encode(attribution.Author)}</p>" : "";

    /// <summary>The words with their links; other inlines are left out.</summary>
    private static string Words(Block block)
    {
        var html = new StringBuilder();
        int position = 0;
        foreach (Inline link in block.Inlines.Where(i => SafeAddress.OrNull(i.Address) is not null && i.Span.Start >= position))
        {
            html.Append(HtmlText.Encode(block.Text[position..link.Span.Start]));
            html.Append("<a href=\"").Append(HtmlText.Encode(link.Address!)).Append("\">").Append(HtmlText.Encode(link.Span.In(block.Text))).Append("</a>");
            position = link.Span.End;
        }

        return html.Append(HtmlText.Encode(block.Text[position..])).ToString();
    }
}
