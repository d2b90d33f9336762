namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>
/// Finds the element that holds the article: the one whose blocks weigh most together, where prose adds and menus, teasers and
/// labels take away, so that the best element is neither a part of the article nor the article with its surroundings.
/// </summary>
internal static class RootChoice
{
    /// <summary>One paragraph counts for no more than this, in UTF-16 units, so that one long teaser does not outweigh an article.</summary>
    private const int HeaviestParagraph = 600;

    /// <summary>A block that is no prose costs this much and its length, up to <see cref="HeaviestLabel"/>.</summary>
    private const int Label = 10;

    private const int HeaviestLabel = 60;

    /// <summary>An element that names itself the article's body wins when it weighs this part of the heaviest.</summary>
    private const double NamedShare = 0.3;

    /// <returns>Null when the page has no prose.</returns>
    public static Region? Choose(Outline outline)
    {
        double[] weights = SumsOf(outline, WeightOf);
        double[] prose = SumsOf(outline, ProseOf);
        Region? best = Heaviest(outline.Regions, weights);
        if (best is not { } heaviest || In(heaviest, weights) <= 0)
        {
            return null;
        }

        Region? named = Heaviest(outline.Regions.Where(r => ArticleWords.NameBody(r.Element)), weights);
        return named is { } body && In(body, prose) >= NamedShare * In(heaviest, prose) ? body : heaviest;
    }

    private static double In(Region region, double[] sums) => sums[region.End] - sums[region.First];

    private static Region? Heaviest(IEnumerable<Region> regions, double[] sums)
    {
        Region? best = null;
        foreach (Region region in regions)
        {
            if (best is not { } so || In(region, sums) > In(so, sums) || (In(region, sums) == In(so, sums) && region.Depth >= so.Depth))
            {
                best = region;
            }
        }

        return best;
    }

    private static double[] SumsOf(Outline outline, Func<PageBlock, double> valueOf)
    {
        double[] sums = new double[outline.Blocks.Length + 1];
        for (int i = 0; i < outline.Blocks.Length; i++)
        {
            sums[i + 1] = sums[i] + valueOf(outline.Blocks[i]);
        }

        return sums;
    }

    private static double ProseOf(PageBlock block) => block.IsProse ? Math.Min(block.Text.Length, HeaviestParagraph) : 0;

    private static double WeightOf(PageBlock block) =>
        !block.Block.HasText || (block.IsHeading && block.LinkDensity < 0.5) ? 0
        : block.IsProse ? ProseOf(block)
        : -Label - Math.Min(block.Text.Length, HeaviestLabel);
}
