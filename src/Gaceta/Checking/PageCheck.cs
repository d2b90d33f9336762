using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Gaceta.Extraction;

namespace Gaceta.Checking;

/// <summary>Parses a page, and finds the faults that show on it alone.</summary>
internal static class PageCheck
{
    private static readonly HtmlParserOptions WithPositions = new() { IsKeepingSourceReferences = true };

    public static CheckedPage Of(string file, string html)
    {
        using IDocument page = new HtmlParser(WithPositions).ParseDocument(html);
        return new CheckedPage(
            file,
            page.QuerySelectorAll("[id]").Select(e => e.Id!).Concat(page.QuerySelectorAll("a[name]").Select(e => e.GetAttribute("name")!)).ToFrozenSet(StringComparer.Ordinal),
            [.. LinksOf(page)],
            [.. IdsGivenTwice(file, page), .. ImagesWithoutAlternative(file, page), .. HeadingsOutOfOrder(file, page), .. StructuredDataCheck.Of(file, page)]);
    }

    /// <summary>Line of an element in its file, counted from 1.</summary>
    public static int LineOf(IElement element) => element.SourceReference?.Position.Line ?? 1;

    /// <summary>All but the absolute addresses in the page's head: types, licences and originals are names there, and nobody follows them.</summary>
    private static IEnumerable<FoundLink> LinksOf(IDocument page) => page.QuerySelectorAll("[href], [src]")
        .Where(e => e.LocalName != "link" || !Uri.TryCreate(e.GetAttribute("href"), UriKind.Absolute, out _))
        .Select(e => new FoundLink(e.GetAttribute("href") ?? e.GetAttribute("src")!, LineOf(e)));

    private static IEnumerable<Diagnostic> IdsGivenTwice(string file, IDocument page) => page.QuerySelectorAll("[id]")
        .GroupBy(e => e.Id!, StringComparer.Ordinal)
        .Where(g => g.Count() > 1)
        .Select(g => new Diagnostic("id-twice", Severity.Error, file, "Two elements have one id, so that links to it are not certain")
        {
            Line = LineOf(g.ElementAt(1)), Found = g.Key, Expected = "an id of its own",
        });

    private static IEnumerable<Diagnostic> ImagesWithoutAlternative(string file, IDocument page) => page.QuerySelectorAll("img:not([alt]), area:not([alt]), input[type=image]:not([alt])")
        .Select(e => new Diagnostic("image-without-alternative", Severity.Error, file, "An image has no words for those who do not see it")
        {
            Line = LineOf(e), Found = e.GetAttribute("src"), Expected = "alt=\"…\", empty where the image only decorates",
        });

    private static IEnumerable<Diagnostic> HeadingsOutOfOrder(string file, IDocument page)
    {
        int last = 0;
        foreach (IElement heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            int rank = heading.LocalName[1] - '0';
            if (rank > last + 1)
            {
                yield return new Diagnostic("heading-order", Severity.Error, file, "A heading skips a rank, so that the page's outline has a hole")
                {
                    Line = LineOf(heading), Found = heading.LocalName, Expected = $"h{last + 1}",
                };
            }

            last = rank;
        }
    }
}
