namespace Gaceta.Extraction;

/// <summary>Words of the body that name a day, a month or a year.</summary>
/// <param name="Span">Into <see cref="Article.Text"/>.</param>
/// <param name="Text">The words.</param>
/// <param name="Value">What they mean, resolved against the article's date where they are relative.</param>
public sealed record DateMention(TextSpan Span, string Text, EdtfDate Value);
