using System.Collections.Immutable;

namespace Gaceta.Extraction;

/// <summary>One piece of an article's body, in reading order.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words, white space folded (kept in code and tables). Empty for images and breaks.</param>
public sealed record Block(BlockKind Kind, string Text)
{
    /// <summary>Rank of a heading (2 to 6) or depth of a list item (from 1); else 0.</summary>
    public int Level { get; init; }

    /// <summary>The item's number in an ordered list.</summary>
    public int? Number { get; init; }

    /// <summary>Links and emphasis, spans into <see cref="Text"/>, in order, nested but never crossing.</summary>
    public ImmutableArray<Inline> Inlines { get; init; } = [];

    /// <summary>Address of an image, or of a post's own page.</summary>
    public string? Address { get; init; }

    /// <summary>An image's caption, or its alternative text where it has none.</summary>
    public string? Caption { get; init; }

    /// <summary>An image's size as the page states it; null where it does not.</summary>
    public ImageSize? Size { get; init; }

    /// <summary>Who is quoted in a quotation or post.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>Place in the decoded file; null for web pages.</summary>
    public TextSpan? Origin { get; init; }

    /// <summary>Whether the block adds words to <see cref="Body.Text"/>.</summary>
    public bool HasText => Text.Length > 0;
}
