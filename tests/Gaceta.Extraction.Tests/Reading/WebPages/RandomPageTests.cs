using FsCheck;
using FsCheck.Fluent;

namespace Gaceta.Extraction.Tests.Reading.WebPages;

public sealed class RandomPageTests
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div class=\"content\">", "</div>", "<a href=\"javascript:alert(1)\">", "<a href=\" JaVaScRiPt:x\">", "<a href=\"/next\">", "<a href=\"data:text/html,x\">",
        "</a>", "<b>", "</i>", "<em>", "</em>", "<ul><li>", "</ul>", "<ol start=x>", "<table><tr><td>", "<tr><th>", "</table>", "<h1>", "</h1>", "<h2>", "<img src=javascript:x>",
        "<img src=\"//pictures.example/a.png\" alt=\"a\">", "<figure>", "<figcaption>", "</figure>", "<blockquote class=twitter-tweet>", "</blockquote>", "<pre>\n", "</pre>", "<br>", "<br>",
        "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"author\":[", "</script>", "<meta property=\"og:title\" content=\"", "\">", "<time datetime=2026-13-45>", "</time>",
        "<!--", "-->", "<svg><p>", "<template>", "&amp;", "&#xD800;", "\u00A0", "🙂", "\u200B", "«", "<", ">", "\"", "'", " ", "\n", "<noscript>", "<title>", "<base href=javascript:x>",
        "<link rel=canonical href=\"javascript:x\">", "<article itemprop=articleBody>", "By Jane Roe", "12 May 2026", "A sentence of an article that is long enough to be prose, and more. ",
    ];

    private static readonly Gen<string> Page = Gen.Elements(Pieces).ListOf().Select(pieces => "<body>" + string.Concat(pieces));

    [Fact]
    public void No_page_throws_and_all_that_comes_out_is_valid() =>
        Prop.ForAll(Page.ToArbitrary(), markUp => IsValid(PageFixture.Parse(markUp, "https://example.org/2026/05/12/x")))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(120));

    private static bool IsValid(Article article) =>
        article.Body.Blocks.All(IsValid)
        && Addresses(article).All(a => a.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || a.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && ArticleJson.EvidenceOf(article).All(f => f.Evidence.Length > 0);

    private static bool IsValid(Block block)
    {
        bool inside = block.Inlines.All(i => i.Span.Start >= 0 && i.Span.Start < i.Span.End && i.Span.End <= block.Text.Length);
        bool nested = !block.Inlines.SelectMany(a => block.Inlines.Select(b => (a.Span, b.Span))).Any(p =>
            p.Item1.Start < p.Item2.Start && p.Item2.Start < p.Item1.End && p.Item1.End < p.Item2.End);
        return inside && nested && block.Inlines.SequenceEqual(block.Inlines.OrderBy(i => i.Span.Start));
    }

    private static IEnumerable<string> Addresses(Article article) =>
        article.Body.Blocks.SelectMany(b => b.Inlines.Select(i => i.Address).Append(b.Address))
            .Append(article.Url?.Value).Append(article.Image?.Value).OfType<string>();
}
