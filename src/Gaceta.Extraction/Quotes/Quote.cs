namespace Gaceta.Extraction;

/// <summary>Words in quotation marks, in a quotation block or in a post, that someone said.</summary>
/// <param name="Span">Into <see cref="Article.Text"/>, without the marks.</param>
/// <param name="Text">The words, without the marks.</param>
public sealed record Quote(TextSpan Span, string Text)
{
    /// <summary>Id of the <see cref="ArticleActor"/> who said it; null when the text does not tell.</summary>
    public string? Speaker { get; init; }

    /// <summary>The words that name the speaker at this quote, as <c>He</c> or <c>the ministry</c>.</summary>
    public string? SpeakerText { get; init; }

    /// <summary>The words that introduce the quote, as <c>stated</c> or <c>según</c>.</summary>
    public QuoteCue? Cue { get; init; }
}

/// <summary>The words that introduce a quote.</summary>
/// <param name="Span">Into <see cref="Article.Text"/>.</param>
public sealed record QuoteCue(TextSpan Span, string Text);
