namespace Gaceta.Extraction.Quotes.Marks;

/// <summary>Words set off as somebody's: between marks, behind a dash, or a whole block.</summary>
/// <param name="Span">Into <see cref="Body.Text"/>, without the marks.</param>
/// <param name="Outer">With the marks.</param>
/// <param name="Block">Index of the block.</param>
/// <param name="Form">How they are set off.</param>
internal readonly record struct QuotedSpan(TextSpan Span, TextSpan Outer, int Block, QuoteForm Form);
