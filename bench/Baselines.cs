using System.Text;
using AngleSharp.Html.Parser;
using Gaceta.Extraction;

namespace Gaceta.Bench;

/// <summary>The least that anyone would do to such files, to measure against.</summary>
internal static class Baselines
{
    public static int DecodeAndSplit(SourceFile file) =>
        Encoding.UTF8.GetString(file.Bytes.Span).Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>A new parser for each page, as the extractor has it.</summary>
    public static int ParsePage(SourceFile file)
    {
        using AngleSharp.Html.Dom.IHtmlDocument page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span));
        return page.All.Length;
    }
}
