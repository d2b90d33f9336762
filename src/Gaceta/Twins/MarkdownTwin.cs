using Gaceta.Extraction;

namespace Gaceta.Twins;

/// <summary>
/// An article's page as Markdown: front matter with all that was extracted and its evidence, then the body. Put into
/// <c>input/articles</c> in place of the original it gives the same page, and an editor can mend what was read wrongly.
/// </summary>
internal static class MarkdownTwin
{
    public static string Write(Article article) =>
        $"---\n{TwinFrontMatter.Write(article)}---\n\n{MarkdownBody.Write(article.Body)}";
}
