using System.Collections.Immutable;

namespace Gaceta.Pages;

/// <summary>All sources.</summary>
public sealed record SourceIndexPage : PageModel
{
    /// <summary>By name.</summary>
    public required ImmutableArray<SourceSummary> Sources { get; init; }

    /// <summary>Articles whose source is unknown.</summary>
    public required ImmutableArray<ArticleCard> Unsourced { get; init; }
}

/// <param name="Host">Host of its addresses; null when no address is known.</param>
public sealed record SourceSummary(string Name, string? Host, Output.SitePath Path, int Articles);

/// <summary>One source and its articles.</summary>
public sealed record SourcePage : PageModel
{
    public required SourceSummary Source { get; init; }

    /// <summary>What the editor wrote about the source, as safe HTML; null when no file describes it.</summary>
    public string? TextHtml { get; init; }

    /// <summary>Newest first.</summary>
    public required ImmutableArray<ArticleCard> Articles { get; init; }
}
