namespace Gaceta.Extraction.Tests.Reading.WebPages;

public sealed class MainTextTests
{
    private static string Prose(int from, int count) => string.Concat(Enumerable.Range(from, count).Select(PageFixture.Prose));

    private static int Paragraphs(string markUp) => PageFixture.Parse(markUp).Body.Blocks.Count(b => b.Kind == BlockKind.Paragraph);

    [Fact]
    public void Longer_articles_of_the_same_page_stay_out()
    {
        string others = string.Concat(Enumerable.Range(1, 6).Select(i => $"<div><h3><a href=/{i}>Another headline {i}</a></h3>{Prose(100 * i, 5)}</div>"));
        Assert.Equal(6, Paragraphs($"<title>A day at the harbour</title><main><article><h1>A day at the harbour</h1>{Prose(1, 6)}</article>{others}</main>"));
    }

    [Fact]
    public void An_article_in_several_parts_is_read_whole() =>
        Assert.Equal(12, Paragraphs($"<main><h1>A day at the harbour</h1><div class=body-part>{Prose(1, 6)}</div><div class=ad>Advertisement</div><div class=body-part>{Prose(7, 6)}</div></main>"));

    [Fact]
    public void A_class_that_speaks_of_the_page_does_not_throw_the_article_away() =>
        Assert.Equal(4, Paragraphs($"<div class=\"has-sidebar comments-open\"><div id=sidebar-wrapper>{Prose(1, 4)}</div></div>"));

    [Fact]
    public void Readers_comments_are_left_out_however_long() =>
        Assert.Equal(2, Paragraphs($"<div><div>{Prose(1, 2)}</div><div id=comments>{Prose(10, 30)}</div></div>"));

    [Fact]
    public void The_standfirst_above_the_body_belongs_to_the_text() =>
        Assert.StartsWith("Ferries keep running until March", PageFixture.Parse(
            $"<title>A day at the harbour</title><header><h1>A day at the harbour</h1><h2>Ferries keep running until March, and nobody knows what comes then.</h2></header><div itemprop=articleBody>{Prose(1, 5)}</div>").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>Advertisement</p>")]
    [InlineData("<p>12 May 2026, 10:30</p>")]
    [InlineData("<p><a href=/x>Storm damages the pier, and nobody knows who is going to pay for it</a></p>")]
    [InlineData("<p>Lee también: <a href=/x>El puerto crece</a></p>")]
    [InlineData("<p>Photo: M. Sands</p>")]
    [InlineData("<p>Copyright 2026 The Morning Pilot. All rights reserved, whatever the court says about it.</p>")]
    [InlineData("<div class=related-posts><p>A sentence of another article that is long enough to be taken for prose by anyone.</p></div>")]
    [InlineData("<div style='display: none'><p>A sentence that no reader sees, though it is long enough to be taken for prose.</p></div>")]
    [InlineData("<ul><li><a href=/a>One</a></li><li><a href=/b>Two</a></li></ul>")]
    [InlineData("<h3>Related</h3>")]
    public void Furniture_between_paragraphs_is_left_out(string furniture) =>
        Assert.Equal(PageFixture.Parse(Prose(1, 4)).Text, PageFixture.Parse(Prose(1, 2) + furniture + Prose(3, 2)).Text);

    [Theory]
    [InlineData("<p>No.</p>", "No.")]
    [InlineData("<h2>The second day</h2>", "The second day")]
    [InlineData("<ul><li>Bread</li><li>Salt</li></ul>", "Bread\n\nSalt")]
    [InlineData("<p>See the <a href=/x>report</a>.</p>", "See the report.")]
    [InlineData("<div class=embed><blockquote class=twitter-tweet><p>We are open again.</p>— Port (@port)</blockquote></div>", "We are open again.")]
    public void What_is_short_between_paragraphs_stays(string markUp, string text) =>
        Assert.Contains($"\n\n{text}\n\n", PageFixture.Parse(Prose(1, 2) + markUp + Prose(3, 2)).Text, StringComparison.Ordinal);

    [Fact]
    public void The_line_under_a_post_tells_whose_it_is()
    {
        Block post = PageFixture.Parse(Prose(1, 2) + "<blockquote class=twitter-tweet><p>We are open again.</p>— Port (@port) June 3, 2025</blockquote>" + Prose(3, 2))
            .Body.Blocks.Single(b => b.Kind == BlockKind.Post);
        Assert.Equal(("Port", "@port", "2025-06-03"), (post.Attribution!.Author, post.Attribution.Handle, post.Attribution.Date.ToString()));
    }

    [Theory]
    [InlineData("<p>Like what you read? <a href=https://a.example/join>Subscribe to the newsletter</a>.</p>")]
    [InlineData("<p>Ayúdanos a seguir: <a href=/socios>hazte socio</a>.</p>")]
    [InlineData("<div class=x9><p>This letter comes every week to you.</p><button>Yes please</button></div>")]
    [InlineData("<p>Lea además: <a href=/x>El burro que repartía el correo</a></p>")]
    public void What_the_page_asks_of_its_reader_stays_out(string markUp) =>
        Assert.Equal(4, Paragraphs(Prose(1, 2) + markUp + Prose(3, 2)));

    [Fact]
    public void An_article_that_speaks_to_its_readers_keeps_its_links() =>
        Assert.Equal(5, Paragraphs(string.Concat(Enumerable.Range(1, 4).Select(i => $"<p>You can take path number {i} up the hill, which is the longer way and the drier one.</p>"))
            + "<p>Before you leave, read <a href=/x>the article on maps</a> once more.</p>"));

    [Fact]
    public void An_article_that_speaks_to_its_readers_among_links_keeps_a_link_whose_words_could_be_the_sites() =>
        Assert.Equal(5, Paragraphs(string.Concat(Enumerable.Range(1, 2).Select(i => $"<p>You can take <a href=/p/{i}>path number {i}</a> up the hill, which is the longer way and the drier one.</p>"))
            + "<p><a href=/x>A little more hill</a> follows the same path, so you may go there without a map as well.</p>" + Prose(1, 2)));

    [Fact]
    public void A_list_of_links_to_other_sites_is_article_and_one_of_links_to_the_same_site_is_not()
    {
        static string List(string host) => $"<ul>{string.Concat(Enumerable.Range(1, 3).Select(i => $"<li><a href=https://{host}/{i}>A pair of boots for walkers number {i}</a></li>"))}</ul>";

        Assert.Contains("number 3", Read(List("boots.example")), StringComparison.Ordinal);
        Assert.DoesNotContain("number 3", Read(List("news.hill.example")), StringComparison.Ordinal);

        static string Read(string list) => PageFixture.Parse(Prose(4, 2) + list + Prose(6, 1), "https://hill.example/a").Text;
    }

    [Fact]
    public void A_list_of_facts_may_end_the_article() =>
        Assert.EndsWith("Winners\n\n2025: Ada\n\n2024: Luis", PageFixture.Parse(Prose(1, 3) + "<h2>Winners</h2><ul><li>2025: Ada</li><li>2024: Luis</li></ul>").Text, StringComparison.Ordinal);

    [Fact]
    public void A_note_about_the_author_ends_no_article() =>
        Assert.DoesNotContain("writes about", PageFixture.Parse(
            $"<meta name=author content=\"Ada Norwick\"><h1>A day at the harbour</h1>{Prose(1, 4)}<p>Ada Norwick writes about the coast and has sailed it more than once herself.</p>").Text, StringComparison.Ordinal);

    [Fact]
    public void Short_pages_are_read_less_strictly() =>
        Assert.Equal(1, Paragraphs("<form><div class=widget><p>The whole of this page is one sentence in a place where articles never stand.</p></div></form>"));

    [Fact]
    public void A_page_that_scripts_would_fill_has_its_text_in_json_ld()
    {
        Article article = PageFixture.Parse("""
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"A day at the harbour","articleBody":"The first ship came in spring and brought salt, news and a letter for a man who had died in winter.\n\nNobody had asked for any of them, the harbour master least of all."}</script>
            <noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div>
            """);
        Assert.Equal("The first ship came in spring and brought salt, news and a letter for a man who had died in winter.\n\nNobody had asked for any of them, the harbour master least of all.", article.Text);
    }

    [Fact]
    public void A_short_last_sentence_stays() => Assert.EndsWith(
        "It goes on.", PageFixture.Parse($"<h1>A day at the harbour</h1><div>{PageFixture.Prose(1)}{PageFixture.Prose(2)}<p>It goes on.</p></div>").Text, StringComparison.Ordinal);

    [Fact]
    public void A_paragraph_that_a_class_calls_the_body_is_not_all_of_it() => Assert.Contains(
        "number 2", PageFixture.Parse($"<h1>A day at the harbour</h1><div>{(PageFixture.Prose(1) + PageFixture.Prose(2)).Replace("<p>", "<p class=post-body-paragraph>", StringComparison.Ordinal)}</div>").Text, StringComparison.Ordinal);
}
