using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Bodies;

/// <summary>A stretch of text that gets a mark on the page.</summary>
/// <param name="Span">Into the article's text.</param>
internal sealed record BodyMark(TextSpan Span, PieceKind Kind)
{
    public string? Anchor { get; init; }

    public string? Address { get; init; }

    public SitePath? Path { get; init; }

    public string? Meaning { get; init; }

    /// <summary>Whether the mark is drawn as a link: links cannot hold links.</summary>
    public bool IsLink => Address is not null || Path is not null;
}
