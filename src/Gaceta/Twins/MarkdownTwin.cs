using Gaceta.Extraction;

namespace Gaceta.Twins;

internal static class MarkdownTwin
{
    public static string Write(Article article) => article.Text;
}
