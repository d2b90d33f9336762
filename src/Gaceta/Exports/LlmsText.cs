using System.Text;

namespace Gaceta.Exports;

/// <summary><c>llms.txt</c>: the Markdown twin of every page of an article, and the data, in a file that language models and their users read.</summary>
internal static class LlmsText
{
    public const string File = "llms.txt";

    public static ReadOnlyMemory<byte> Write(DigestData data)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Line(data.Title)).Append('\n');
        text.Append(data.Description is { } description ? $"\n> {Line(description)}\n" : "");
        text.Append("\n## Articles\n\n");
        foreach (ArticleData article in data.Articles)
        {
            string about = string.Join(", ", new[] { article.Source, article.Date?.ToString(), article.Lang }.OfType<string>());
            text.Append("- [").Append(Line(article.Title)).Append("](").Append(data.Address).Append(article.Page).Append("index.md)").Append(about.Length > 0 ? ": " + about : "").Append('\n');
        }

        text.Append("\n## Optional\n\n");
        text.Append("- [The digest as JSON](").Append(data.Address).Append(DigestJson.File).Append(")\n");
        text.Append("- [Its schema](").Append(data.Address).Append(DigestJson.SchemaFile).Append(")\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Line(string text) => Twins.MarkdownText.Escape(text);
}
