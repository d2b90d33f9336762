using System.Collections.Immutable;
using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>
/// All that one page shows, as plain data: the theme draws it, and equal models make equal pages. For every model the theme has
/// one component that inherits <see cref="PageComponent{TModel}"/>.
/// </summary>
public abstract record PageModel
{
    public required SitePath Path { get; init; }

    /// <summary>What the whole site has in common.</summary>
    public required SiteInfo Site { get; init; }

    /// <summary>
    /// The page's own title, without the site's. On pages that the theme names in the interface's language (indexes, dates, not found)
    /// it is English or EDTF.
    /// </summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences for search engines; null when there is nothing to say.</summary>
    public string? Description { get; init; }

    /// <summary>Where the page stands among those of one long list; null when there is one page.</summary>
    public Paging? Paging { get; init; }

    /// <summary>What programs read from the page.</summary>
    public PageHead Head { get; init; } = PageHead.None;

    /// <summary>Feeds of the page's own; empty where the site's are to be followed.</summary>
    public ImmutableArray<FeedLink> Feeds { get; init; } = [];

    /// <summary>A relative link from this page.</summary>
    public virtual string LinkTo(SitePath target, string? fragment = null) => Path.LinkTo(target, fragment);
}
