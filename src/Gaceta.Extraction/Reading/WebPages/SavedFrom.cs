using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Gaceta.Extraction.Reading.WebPages;

/// <summary>
/// The address that a program which saves pages writes into a comment before them: browsers after Chromium and Internet Explorer
/// <c>saved from url=(0031)https://example.org/the-article</c>, where the number is the length of the address, and the extension SingleFile a line
/// <c>url: https://example.org/the-article</c>.
/// </summary>
internal static class SavedFrom
{
    private const string Browsers = "saved from url=(";

    private const string Extension = "SingleFile";

    private const string Label = "url:";

    /// <summary>The address; null where no comment tells one.</summary>
    public static string? Find(IHtmlDocument document) => document.ChildNodes
        .Concat(document.DocumentElement?.ChildNodes ?? Enumerable.Empty<INode>())
        .Concat(document.Head?.ChildNodes ?? Enumerable.Empty<INode>())
        .OfType<IComment>().Select(c => AddressIn(c.Data)).FirstOrDefault(address => WebAddress.Parse(address) is not null);

    private static string? AddressIn(string comment)
    {
        int browser = comment.IndexOf(Browsers, StringComparison.OrdinalIgnoreCase);
        int close = browser < 0 ? -1 : comment.IndexOf(')', browser);
        return close > 0 ? comment[(close + 1)..].Trim()
            : comment.Contains(Extension, StringComparison.Ordinal)
                ? comment.Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.StartsWith(Label, StringComparison.OrdinalIgnoreCase))?[Label.Length..].Trim()
                : null;
    }
}
