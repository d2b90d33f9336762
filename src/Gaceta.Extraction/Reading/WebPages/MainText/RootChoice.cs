namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>
/// Finds the element that holds the article: the one whose blocks weigh most together, where prose adds and menus, teasers and
/// labels take away, so that the best element is neither a part of the article nor the article with its surroundings.
/// </summary>
internal sealed class RootChoice
{
    /// <summary>An element that names itself the article's body wins when it holds this part of the heaviest one's prose.</summary>
    /// <remarks>At 0.2 bodies in several such elements lose all but the first; at 0.5 teasers come in below short articles.</remarks>
    private const double NamedShare = 0.3;

    /// <summary>An article around the headline needs so much prose to be more than a head with a standfirst, in UTF-16 units.</summary>
    private const int EnoughProse = 500;

    /// <summary>Other articles bring a headline or label for every so many paragraphs; the rest of the same article does not.</summary>
    private const int ParagraphsPerLabel = 3;

    private readonly Outline _outline;
    private readonly Sums _weight;
    private readonly Sums _prose;
    private readonly Sums _paragraphs;
    private readonly Sums _labels;
    private readonly Sums _linkedHeadings;

    private RootChoice(Outline outline)
    {
        _outline = outline;
        _weight = new(outline, BlockWeight.Of);
        _prose = new(outline, BlockWeight.OfProse);
        _paragraphs = new(outline, block => block.IsProse ? 1 : 0);
        _labels = new(outline, block => block.Block.HasText && !block.IsProse ? 1 : 0);
        _linkedHeadings = new(outline, block => block.IsHeading && block.LinkDensity > 0.5 ? 1 : 0);
    }

    /// <returns>Null when the page has no prose.</returns>
    public static Region? Choose(Outline outline, KnownFields known) => new RootChoice(outline).Choose(known);

    private Region? Choose(KnownFields known)
    {
        if (Heaviest(_outline.Regions, _weight) is not { } heaviest || _weight.In(heaviest) <= 0)
        {
            return null;
        }

        if (AroundHeadline(known) is { } article && HoldsOtherArticles(heaviest, article))
        {
            Region[] inside = [.. _outline.Regions.Where(r => article.First <= r.First && r.End <= article.End)];
            return Named(inside, article) ?? Heaviest(inside, _weight);
        }

        return Named(_outline.Regions, heaviest) ?? heaviest;
    }

    /// <summary>The smallest article around the headline; null when none has enough text.</summary>
    private Region? AroundHeadline(KnownFields known)
    {
        int headline = _outline.Blocks.ToList().FindIndex(b => b.IsHeading && known.IsTitle(b.Text));
        return headline < 0 ? null : _outline.Regions.Reverse().Cast<Region?>().FirstOrDefault(r => r is { } region
            && region.First <= headline && headline < region.End && _prose.In(region) >= EnoughProse
            && (region.Element.LocalName is "article" || ArticleWords.NameBody(region.Element)));
    }

    /// <summary>Whether what <paramref name="whole"/> has beyond the article has headlines and labels of its own.</summary>
    private bool HoldsOtherArticles(Region whole, Region article)
    {
        double paragraphs = _paragraphs.In(whole) - _paragraphs.In(article);
        double labels = _labels.In(whole) - _labels.In(article);
        double linkedHeadings = _linkedHeadings.In(whole) - _linkedHeadings.In(article);
        return labels * ParagraphsPerLabel >= paragraphs || linkedHeadings >= 2;
    }

    private Region? Named(IEnumerable<Region> regions, Region whole) =>
        Heaviest(regions.Where(r => ArticleWords.NameBody(r.Element)), _weight) is { } body && _prose.In(body) >= NamedShare * _prose.In(whole) ? body : null;

    /// <summary>Of two that weigh the same, the inner one.</summary>
    private static Region? Heaviest(IEnumerable<Region> regions, Sums weight)
    {
        Region? best = null;
        foreach (Region region in regions)
        {
            if (best is not { } so || weight.In(region) > weight.In(so) || (weight.In(region) == weight.In(so) && region.Depth >= so.Depth))
            {
                best = region;
            }
        }

        return best;
    }
}
