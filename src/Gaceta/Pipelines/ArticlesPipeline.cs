using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Twins;

namespace Gaceta.Pipelines;

/// <summary>A page for every article, and beside it its twins: the same in Markdown and as data.</summary>
internal sealed class ArticlesPipeline(SiteContext context) : IPipeline
{
    public IEnumerable<OutputFile> Files()
    {
        ImmutableArray<DigestArticle> articles = context.Digest.Articles;
        for (int i = 0; i < articles.Length; i++)
        {
            DigestArticle article = articles[i];
            DigestArticle? newer = i > 0 ? articles[i - 1] : null;
            DigestArticle? older = i + 1 < articles.Length ? articles[i + 1] : null;
            yield return OutputFile.Page(article.Path, () => ArticlePages.Model(context, article, newer, older));
            yield return OutputFile.Bytes(ArticlePages.MarkdownPath(article), () => Encoding.UTF8.GetBytes(MarkdownTwin.Write(article.Extracted)));
            yield return OutputFile.Bytes(ArticlePages.JsonPath(article), () => Json(article.Extracted));
        }
    }

    private static ReadOnlyMemory<byte> Json(Article article)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ArticleJson.Write(buffer, article);
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }
}
