using Gaceta.Fetching;
using Gaceta.Input;

namespace Gaceta.Adding;

/// <summary>The ending under which an article is kept: it decides how the file is read.</summary>
internal static class FileEndings
{
    /// <summary>By what the server says, with the address as tie-breaker: Markdown is mostly served as plain text.</summary>
    /// <returns>Null when it is no article that can be read.</returns>
    public static string? Of(FetchedPage page)
    {
        string written = Path.GetExtension(page.Address.AbsolutePath).ToLowerInvariant();
        return page.MediaType switch
        {
            "text/html" or "application/xhtml+xml" => ".html",
            "text/markdown" or "text/x-markdown" => ".md",
            "text/plain" => written == ".md" ? ".md" : ".txt",
            null => ArticleFiles.IsArticleEnding(written) ? written : null,
            _ => null,
        };
    }
}
