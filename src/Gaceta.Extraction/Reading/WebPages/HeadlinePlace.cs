using System.Collections.Immutable;
using AngleSharp.Dom;
using Gaceta.Extraction.Reading.WebPages.MainText;
using Gaceta.Extraction.Reading.WebPages.Metadata;

namespace Gaceta.Extraction.Reading.WebPages;

/// <summary>Finds the headline among the headings: some sites have their own name in the only <c>h1</c>, and the article's title in an <c>h2</c>.</summary>
internal static class HeadlinePlace
{
    /// <summary>Headings of that rank are no headlines.</summary>
    private const int LowestRank = 3;

    /// <summary>Shorter headings are names of sections, which titles hold too, in UTF-16 units.</summary>
    private const int Shortest = 15;

    /// <summary>Longest that is a title, in UTF-16 units.</summary>
    private const int Longest = 500;

    /// <summary>Position of the first heading of the highest rank that says what the page's head states as its title; failing that, of the first <c>h1</c>.</summary>
    public static int Find(ImmutableArray<IElement> elements, MetaTags metas)
    {
        string[] titles = [.. metas.Of("og:title", "twitter:title").Select(t => t.Content)
            .Append(elements.FirstOrDefault(e => e.LocalName is "title")?.TextContent ?? "").Select(FoldedText.Fold).Where(t => t.Length is >= Shortest and <= Longest)];
        (IElement Heading, int Rank)[] headings = [.. elements.Select(e => (e, ElementName.HeadingLevel(e.LocalName))).Where(h => h.Item2 is > 0 and <= LowestRank)];
        IElement? headline = headings.OrderBy(h => h.Rank).Select(h => h.Heading).FirstOrDefault(h => Says(FoldedText.OfLine(h, Longest), titles))
            ?? headings.FirstOrDefault(h => h.Rank == 1).Heading;
        return headline is null ? 0 : elements.IndexOf(headline);
    }

    private static bool Says(string heading, string[] titles) => heading.Length is >= Shortest and < Longest
        && titles.Any(t => t.Contains(heading, StringComparison.OrdinalIgnoreCase) || heading.Contains(t, StringComparison.OrdinalIgnoreCase));
}
