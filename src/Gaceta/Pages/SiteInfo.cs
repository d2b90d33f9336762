using System.Collections.Immutable;
using Gaceta.Feeds;
using Gaceta.Images;
using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>What every page knows of the site.</summary>
/// <param name="Title">Setting <c>SiteTitle</c>.</param>
/// <param name="Description">Setting <c>SiteDescription</c>; null when not set.</param>
/// <param name="Language">Two letters, the language of the interface.</param>
/// <param name="Copyright">Setting <c>Copyright</c>; null when not set.</param>
/// <param name="Navigation">The editor's own pages (<c>input/*.md</c>), in their order; the sections are the theme's to name.</param>
public sealed record SiteInfo(string Title, string? Description, string Language, string? Copyright, ImmutableArray<PageLink> Navigation)
{
    /// <summary>Whether there is a search page: setting <c>GenerateSearchIndex</c>.</summary>
    public bool HasSearch { get; init; }

    /// <summary>Where browsers learn to search the site; null without a search page, or as long as the site's address is unknown.</summary>
    public SitePath? SearchDescription { get; init; }

    /// <summary>Whether there are files for reference managers: setting <c>GenerateCitations</c>.</summary>
    public bool HasCitations { get; init; } = true;

    /// <summary>Whether actors have feeds: setting <c>GenerateActorFeeds</c>.</summary>
    public bool HasActorFeeds { get; init; } = true;

    /// <summary>Setting <c>FeedFormats</c>.</summary>
    public ImmutableArray<FeedKind> FeedFormats { get; init; } = [FeedKind.Atom, FeedKind.Rss, FeedKind.Json];

    /// <summary>Whether the pages of articles have twins: setting <c>GenerateTwins</c>.</summary>
    public bool HasTwins { get; init; } = true;

    /// <summary>Settings <c>Host</c>, <c>LinksUseHttps</c> and <c>LinkRoot</c>.</summary>
    public SiteAddress Address { get; init; } = SiteAddress.Unknown;

    /// <summary>Setting <c>Images</c>.</summary>
    public ImageUse Images { get; init; }

    /// <summary>The feeds of all articles; empty where no article has a date.</summary>
    public ImmutableArray<FeedLink> Feeds { get; init; } = [];

    /// <summary>Absolute address of the picture for link previews; null when there is none, or the site's address is unknown.</summary>
    public string? Image { get; init; }
}
