using System.Text;

namespace Gaceta.Extraction.Tests.Reading;

/// <summary>Extracts articles from texts that tests invent.</summary>
internal static class Drafts
{
    private static readonly Extractor Extractor = new(Knowledge.None);

    public static Article Extract(string text, string name = "articles/a.txt") =>
        Extractor.Extract(new SourceFile(name, Encoding.UTF8.GetBytes(text)));

    /// <summary>The paragraphs, headings and items of the body.</summary>
    public static string[] Lines(Article article) => [.. article.Body.Blocks.Where(b => b.HasText).Select(b => b.Text)];
}
