using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Rights;
using Gaceta.Twins;

namespace Gaceta.Pipelines;

/// <summary>A page for every article, and beside it its twins: the same in Markdown and as data.</summary>
internal sealed class ArticlesPipeline(SiteContext context) : IPipeline
{
    public IEnumerable<OutputFile> Files()
    {
        ImmutableArray<DigestArticle> articles = context.Digest.Articles;
        var related = new RelatedArticles(context.Digest);
        for (int i = 0; i < articles.Length; i++)
        {
            int position = i;
            DigestArticle article = articles[i];
            DigestArticle? newer = i > 0 ? articles[i - 1] : null;
            DigestArticle? older = i + 1 < articles.Length ? articles[i + 1] : null;
            yield return OutputFile.Page(article.Path, () => ArticleInputs.Of(context, article, related.Of(position, context), newer, older), ArticlePages.Model);
            if (context.Site.HasTwins)
            {
                yield return OutputFile.Bytes(TwinPaths.Markdown(article.Path), () => article.Stored, Markdown);
                yield return OutputFile.Bytes(TwinPaths.Json(article.Path), () => article.Stored, Json);
            }
        }
    }

    private static ReadOnlyMemory<byte> Markdown(PublishedArticle article) => Encoding.UTF8.GetBytes(MarkdownTwin.Write(article.Load()));

    private static ReadOnlyMemory<byte> Json(PublishedArticle article)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ArticleJson.Write(buffer, article.Load());
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }
}
