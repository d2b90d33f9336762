using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Gaceta.Extraction.Reading.WebPages.MainText;

namespace Gaceta.Extraction.Reading.WebPages;

/// <summary>Reads saved web pages.</summary>
internal static class WebPageReader
{
    public static Draft Read(SourceText source)
    {
        IHtmlDocument document = new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(source.Text[source.Start..]);
        return new Draft { Blocks = document.Body is { } body ? MainTextReader.Read(body, WebAddress.Parse(source.Address), null) : [] };
    }
}
