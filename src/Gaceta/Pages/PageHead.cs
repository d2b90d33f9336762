using System.Collections.Immutable;

namespace Gaceta.Pages;

/// <summary>What a page tells programs that read it. The theme writes it into the page's head as it stands.</summary>
/// <param name="Links">Relations to other addresses: feeds, twins, citations, the original.</param>
/// <param name="Metas">Named values: Open Graph, Highwire, Dublin Core.</param>
/// <param name="JsonLd">A JSON-LD document that can stand inside a script element: it holds no <c>&lt;</c>. Null for none.</param>
public sealed record PageHead(ImmutableArray<HeadLink> Links, ImmutableArray<HeadMeta> Metas, string? JsonLd = null)
{
    public static PageHead None { get; } = new([], []);

    /// <summary>The address that search engines shall list instead of the page's own; null for the page's own.</summary>
    public string? Canonical { get; init; }

    /// <summary>Absolute address of a picture for link previews; null for the site's.</summary>
    public string? Image { get; init; }
}

/// <summary>A <c>link</c> element.</summary>
/// <param name="Address">Absolute, or relative to the page.</param>
/// <param name="Type">Media type of the target; null when it goes without saying.</param>
/// <param name="Title">What readers choose it by, as the title of a feed; null for none.</param>
public sealed record HeadLink(string Relation, string Address, string? Type = null, string? Title = null);

/// <summary>A <c>meta</c> element.</summary>
/// <param name="IsProperty">Whether the name is a <c>property</c>, as Open Graph's are, and no <c>name</c>.</param>
public sealed record HeadMeta(string Name, string Content, bool IsProperty = false);
