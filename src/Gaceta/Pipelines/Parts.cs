using System.Globalization;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>Spreads long lists over several pages: the first at the list's own address, the others below it, at <c>page/2/</c> and so on.</summary>
internal static class Parts
{
    /// <summary>
    /// Most articles on one page. A card takes about one kilobyte, a passage beside it half of one, and a page is to stay below 60 kB, which phones
    /// show at once. At 2,000 articles pages of fifty took up to 62 kB, pages of a hundred 108 kB.
    /// </summary>
    public const int MostArticles = 45;

    /// <summary>The pages of a list.</summary>
    /// <param name="first">The list's own address.</param>
    /// <param name="length">Number of items; a list without items has one page.</param>
    public static IEnumerable<OutputFile> Pages(SitePath first, int length, int most, Func<Part, PageModel> model)
    {
        int count = Math.Max(1, (length + most - 1) / most);
        return Enumerable.Range(0, count).Select(index =>
        {
            SitePath path = PathOf(first, index);
            return OutputFile.Page(path, () => model(new Part(path, PagingOf(first, index, count), index * most, Math.Min((index + 1) * most, length))));
        });
    }

    private static Paging? PagingOf(SitePath first, int index, int count) => count == 1
        ? null
        : new Paging(index == 0 ? null : PathOf(first, index - 1), index + 1 == count ? null : PathOf(first, index + 1))
        {
            Number = new PageNumber(index + 1, count),
        };

    /// <param name="index">Of the page, from 0.</param>
    public static SitePath PathOf(SitePath first, int index) =>
        index == 0 ? first : first.Beside(string.Create(CultureInfo.InvariantCulture, $"page/{index + 1}/index.html"));
}
