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
        var related = new Lazy<RelatedArticles>(() => new RelatedArticles(context.Digest));
        for (int i = 0; i < articles.Length; i++)
        {
            int position = i;
            DigestArticle article = articles[i];
            DigestArticle? newer = i > 0 ? articles[i - 1] : null;
            DigestArticle? older = i + 1 < articles.Length ? articles[i + 1] : null;
            foreach (OutputFile file in FilesOf(context, article, () => ArticleInputs.Of(context, article, related.Value.Of(position, context), newer, older)))
            {
                yield return file;
            }
        }
    }

    /// <summary>The files of an article whose text was edited, with everything around it as it is shown now.</summary>
    /// <param name="shown">What its page is made of now.</param>
    public static IEnumerable<OutputFile> Edited(SiteContext context, DigestArticle article, ArticleInputs shown)
    {
        var fresh = new SiteContext(context.Digest, context.Site, context.Diagnostics) { Images = context.Images };
        return FilesOf(fresh, article, () => ArticleInputs.Of(fresh, article, shown.Related, newer: null, older: null) with { Newer = shown.Newer, Older = shown.Older });
    }

    private static IEnumerable<OutputFile> FilesOf(SiteContext context, DigestArticle article, Func<ArticleInputs> inputs)
    {
        ImmutableArray<PublishedArticle> text = [article.Stored];
        yield return OutputFile.Page(article.Path, inputs, ArticlePages.Model, text);
        if (context.Site.HasTwins)
        {
            Func<PublishedArticle> itself = () => article.Stored;
            yield return OutputFile.Bytes(TwinPaths.Markdown(article.Path), itself, Markdown, text);
            yield return OutputFile.Bytes(TwinPaths.Json(article.Path), itself, Json, text);
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
