using System.Globalization;
using System.Text;

namespace Gaceta.Bench.Corpus;

/// <summary>
/// Wraps an article in a page like those of news sites: 60 to 100 kB, of which the article is a twentieth; the rest is scripts, styles, menus,
/// teasers with texts of their own, a comment form and a footer.
/// </summary>
internal sealed class PageShell(NewsWriter teasers, int seed)
{
    private readonly Random _random = new(seed);

    public string Wrap(GeneratedArticle article)
    {
        var page = new StringBuilder(100_000);
        WriteHead(page, article);
        WriteTop(page);
        WriteArticle(page, article);
        WriteBottom(page);
        return page.ToString();
    }

    private void WriteHead(StringBuilder page, GeneratedArticle article)
    {
        string day = article.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        page.Append(CultureInfo.InvariantCulture, $$"""
            <!DOCTYPE html><html lang="{{article.Language}}"><head><meta charset="utf-8"><title>{{article.Title}} - The Bench Herald</title>
            <meta property="og:title" content="{{article.Title}}"><meta property="og:site_name" content="The Bench Herald">
            <link rel="canonical" href="https://herald.example/news/{{day}}/story">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"{{article.Title}}","datePublished":"{{day}}T08:00:00Z"}</script>

            """);
        Repeat(page, 90, i => $".block-{i} .inner-{i}:hover{{margin:0 {i}px;padding:{i % 7}px;background-image:url(/static/{i}.svg)}}\n", "<style>", "</style>");
        Repeat(page, 300 + _random.Next(250), i => $"window.q=window.q||[];q.push(['slot',{i},function(a){{return a<b&&a>{i}?'<div>'+a+'</div>':null}}]);\n", "<script>", "</script>");
        page.Append("</head>");
    }

    private static void WriteTop(StringBuilder page)
    {
        page.Append("<body><div class=\"wrapper\"><header>");
        Repeat(page, 60, i => $"<li class=\"menu-item menu-item-{i}\"><a href=\"/section/{i}\" data-track=\"nav-{i}\">Section {i}</a></li>\n", "<nav><ul>", "</ul></nav>");
        page.Append("</header><div class=\"cookie-banner\"><p>We use cookies to measure how our pages are read.</p><button>Accept</button></div>");
    }

    private static void WriteArticle(StringBuilder page, GeneratedArticle article)
    {
        page.Append(CultureInfo.InvariantCulture, $"<main><article class=\"story\"><h1>{article.Title}</h1><p class=\"byline\">{article.Byline}</p><p class=\"date\">{article.WrittenDay}</p><div class=\"story-body\">\n");
        foreach (string paragraph in article.Paragraphs)
        {
            page.Append(CultureInfo.InvariantCulture, $"<div class=\"block\"><p>{paragraph}</p></div>\n");
        }

        page.Append("</div></article>");
    }

    private void WriteBottom(StringBuilder page)
    {
        Repeat(page, 24, Teaser, "<section class=\"related\"><h2>More stories</h2>", "</section></main>");
        Repeat(page, 15, i => $"<li><span class=\"rank\">{i}</span><a href=\"/most-read/{i}\">{teasers.Next().Title}</a></li>\n", "<aside><h3>Most read</h3><ol>", "</ol></aside>");
        Repeat(page, 80, i => $"<li><a href=\"/about/{i}\" rel=\"nofollow\">Footer link {i}</a></li>\n", "<footer><ul>", "</ul></footer></div></body></html>");
    }

    private string Teaser(int number)
    {
        GeneratedArticle other = teasers.Next();
        return $"<div class=\"card card-{number}\"><a href=\"/story/{number}\"><img src=\"/img/{number}.jpg\" srcset=\"/img/{number}-2x.jpg 2x\" alt=\"\"><h3>{other.Title}</h3></a><p class=\"summary\">{other.Paragraphs[0]}</p><time>{other.WrittenDay}</time></div>\n";
    }

    private static void Repeat(StringBuilder page, int times, Func<int, string> piece, string before, string after)
    {
        page.Append(before);
        for (int i = 1; i <= times; i++)
        {
            page.Append(piece(i));
        }

        page.Append(after);
    }
}
