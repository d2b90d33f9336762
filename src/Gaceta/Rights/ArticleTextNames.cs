namespace Gaceta.Rights;

/// <summary>How settings and front matter name an <see cref="ArticleText"/>.</summary>
internal static class ArticleTextNames
{
    /// <summary>The key in settings, in a source's file, in an article's front matter, sidecar and <c>_directory.yml</c>.</summary>
    public const string Key = nameof(ArticleText);

    public const string Expected = "full, excerpt or link";

    /// <returns>Null when the text is none of the names.</returns>
    public static ArticleText? Parse(string? text) => text?.Trim().ToLowerInvariant() switch
    {
        "full" => ArticleText.Full,
        "excerpt" => ArticleText.Excerpt,
        "link" => ArticleText.Link,
        _ => null,
    };
}
