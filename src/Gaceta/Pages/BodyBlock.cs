using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>A block of the body with its marks.</summary>
/// <param name="Block">Kind, level, address, caption, attribution.</param>
/// <param name="Pieces">The block's text cut into marked and plain pieces; joined, they are the block's text.</param>
public sealed record BodyBlock(Block Block, ImmutableArray<Piece> Pieces)
{
    /// <summary>Of a block that is an image, when the page shows it; null when it only leads to it.</summary>
    public PageImage? Image { get; init; }
}

/// <summary>What a marked piece of text is.</summary>
public enum PieceKind
{
    Text,
    Link,
    Emphasis,
    Strong,
    Code,

    /// <summary>Words that name an actor; <see cref="Piece.Path"/> is the actor's page when it has one.</summary>
    Mention,

    /// <summary>What someone said, without the quotation marks.</summary>
    Quote,

    /// <summary>Words that name a day; <see cref="Piece.Path"/> is that day's page when the digest has one.</summary>
    Date,

    /// <summary>Words from which a fact was read.</summary>
    Evidence,
}

/// <summary>A stretch of text, or a mark around pieces.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Words of a plain piece; empty for a mark.</param>
/// <param name="Children">What a mark holds; empty for a plain piece.</param>
public sealed record Piece(PieceKind Kind, string Text, ImmutableArray<Piece> Children)
{
    /// <summary>Id for links to this place, unique on the page. A mark cut in two has it on its first part only.</summary>
    public string? Anchor { get; init; }

    /// <summary>Target of a link in the text; http, https or mailto.</summary>
    public string? Address { get; init; }

    /// <summary>Page that the mark leads to.</summary>
    public SitePath? Path { get; init; }

    /// <summary>What the mark means, as a plain value: an actor's name, a date in EDTF, a speaker's name.</summary>
    public string? Meaning { get; init; }
}
