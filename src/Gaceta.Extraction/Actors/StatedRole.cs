namespace Gaceta.Extraction;

/// <summary>An office or calling that an article gives a person. It is as old as the article: a later one may state another.</summary>
/// <param name="Span">Into <see cref="Article.Text"/>.</param>
/// <param name="Text">The words, as <c>Foreign Minister</c> or <c>embajadora rusa</c>.</param>
public sealed record StatedRole(TextSpan Span, string Text)
{
    /// <summary>The office of state that it is, by one word in all languages; null for all that nobody holds for one state alone, and for former offices.</summary>
    public string? Office { get; init; }

    /// <summary>Code of the state that it serves; null where the words do not tell.</summary>
    public string? State { get; init; }
}
