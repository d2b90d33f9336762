using System.Text;
using Gaceta.Caching;
using Gaceta.Extraction;
using Gaceta.Rights;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Rights;

public sealed class WithholdingTests
{
    public static TheoryData<string> Files { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(SampleSite.RepositoryRoot, "input", "articles"), "*.txt").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_field_of_an_article_that_is_only_linked_holds_a_paragraph_of_its_text(string file)
    {
        Article article = Read(file);

        string kept = Encoding.UTF8.GetString(RecordWriter.BytesOf(Withholding.Apply(article, ArticleText.Link), ArticleRecord.Write));

        Assert.DoesNotContain(Paragraphs(article), p => kept.Contains(p, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_excerpt_keeps_what_the_shown_text_holds_and_no_more(string file)
    {
        Article article = Read(file);

        Article excerpt = Withholding.Apply(article, ArticleText.Excerpt);

        Assert.StartsWith(excerpt.Text, article.Text, StringComparison.Ordinal);
        Assert.Equal(article.Actors.Select(a => a.Id), excerpt.Actors.Select(a => a.Id));
        Assert.All(excerpt.Actors.SelectMany(a => a.Mentions), m => Assert.Equal(m.Text, m.Span.In(excerpt.Text)));
        Assert.All(excerpt.Quotes, q => Assert.Equal(q.Text, q.Span.In(excerpt.Text)));
    }

    private static Article Read(string file) => new Extractor(Knowledge.None).Extract(
        new SourceFile("articles/" + file, File.ReadAllBytes(Path.Combine(SampleSite.RepositoryRoot, "input", "articles", file))));

    private static IEnumerable<string> Paragraphs(Article article) => article.Text.Split("\n\n").Where(p => p.Length > 40);
}
