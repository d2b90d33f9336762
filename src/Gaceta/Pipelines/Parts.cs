using System.Globalization;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>Spreads long lists over several pages: the first at the list's own address, the others below it, at <c>page/2/</c> and so on.</summary>
internal static class Parts
{
    /// <summary>
    /// Most articles on one page. A card takes about one kilobyte, a passage beside it half of one: pages of fifty stay near 60 kB, which phones
    /// show at once; pages of a hundred took up to 108 kB at 2,000 articles.
    /// </summary>
    public const int MostArticles = 50;

    /// <summary>The pages of a list.</summary>
    /// <param name="first">The list's own address.</param>
    /// <param name="length">Number of items; a list without items has one page.</param>
    public static IEnumerable<OutputFile> Pages(SitePath first, int length, int most, Func<Part, PageModel> model) =>
        Pages(first, [.. Enumerable.Range(1, Math.Max(1, (length + most - 1) / most)).Select(number => Math.Min(number * most, length))], model);

    /// <param name="ends">Where the parts end, in order; the last is the length of the list.</param>
    public static IEnumerable<OutputFile> Pages(SitePath first, IReadOnlyList<int> ends, Func<Part, PageModel> model) =>
        Enumerable.Range(0, ends.Count).Select(index =>
        {
            SitePath path = PathOf(first, index);
            return OutputFile.Page(path, () => model(new Part(path, PagingOf(first, index, ends.Count), index == 0 ? 0 : ends[index - 1], ends[index])));
        });

    private static Paging? PagingOf(SitePath first, int index, int count) => count == 1
        ? null
        : new Paging(index + 1, count, index == 0 ? null : PathOf(first, index - 1), index + 1 == count ? null : PathOf(first, index + 1));

    private static SitePath PathOf(SitePath first, int index) =>
        index == 0 ? first : first.Beside(string.Create(CultureInfo.InvariantCulture, $"page/{index + 1}/index.html"));
}
