namespace Gaceta.Extraction;

/// <summary>Form of a stretch inside a block.</summary>
public enum InlineKind
{
    Link,
    Emphasis,
    Strong,
    Code,
}

/// <summary>A stretch of a block's text with a form of its own.</summary>
/// <param name="Span">Into <see cref="Block.Text"/>.</param>
/// <param name="Address">Target of a link; null for the other kinds.</param>
public sealed record Inline(InlineKind Kind, TextSpan Span, string? Address = null);
