using System.Collections.Immutable;
using Gaceta.Pages;

namespace Theme.Layout;

/// <summary>The feeds that a reader of a page is offered.</summary>
public static class Feeds
{
    /// <summary>The page's own; the site's where it has none.</summary>
    public static ImmutableArray<FeedLink> Of(PageModel page) => page.Feeds.IsEmpty ? page.Site.Feeds : page.Feeds;
}
