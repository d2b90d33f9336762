using System.Collections.Immutable;
using System.Text;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Pages;
using Gaceta.Rendering;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Drawing;

public sealed class ArticleDrawingTests
{
    private static readonly SitePath Path = SitePath.Page("articles", "a");

    [Fact]
    public async Task Words_of_strangers_are_shown_and_never_run()
    {
        string html = await DrawAsync(Page([Text("<script>alert(1)</script>")]));

        Assert.Contains("<p id=\"p1\">&lt;script&gt;alert(1)&lt;/script&gt;<a", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_could_run_something_is_plain_words()
    {
        string html = await DrawAsync(Page([new Piece(PieceKind.Link, "", [Text("here")]) { Address = "javascript:alert(1)" }]));

        Assert.DoesNotContain("javascript:", html, StringComparison.Ordinal);
        Assert.Contains("here", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_leave_no_white_space_between_words_and_punctuation()
    {
        var mention = new Piece(PieceKind.Mention, "", [Text("Ana Ríos")]) { Anchor = "m1", Path = SitePath.Page("actors", "ana-rios"), Meaning = "Ana Ríos" };

        string html = await DrawAsync(Page([Text("said "), mention, Text(", the mayor")]));

        Assert.Contains("""<p id="p1">said <a class="mention" id="m1" href="../../actors/ana-rios/">Ana Ríos</a>, the mayor<a""", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mention_in_other_words_than_the_actors_name_bears_the_name()
    {
        var mention = new Piece(PieceKind.Mention, "", [Text("the mayor")]) { Path = SitePath.Page("actors", "ana-rios"), Meaning = "Ana Ríos" };

        string html = await DrawAsync(Page([mention]));

        Assert.Contains("""title="Ana Ríos">the mayor</a>""", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_approximate_date_says_so_and_its_attribute_is_one_that_HTML_knows()
    {
        string html = await DrawAsync(Page([Text("x")]) with { Facts = [Published("2026-01-11~", Certainty.Inferred)] });

        Assert.Contains("""<time class="value" datetime="2026-01-11">about 11 January 2026</time>""", html, StringComparison.Ordinal);
        Assert.Contains("concluded from cues", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_fact_says_so()
    {
        string html = await DrawAsync(Page([Text("x")]) with { Facts = [new Fact(FactKind.Byline, null, null, [])] });

        Assert.Contains("""<span class="label">Byline</span> <span class="value unknown">unknown</span>""", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_image_is_a_link_for_pages_load_nothing_from_elsewhere()
    {
        BodyBlock image = new(new Block(BlockKind.Image, "") { Address = "https://img.example.org/a.jpg", Caption = "The harbour" }, []);

        string html = await DrawAsync(Page([Text("x")]) with { Body = [image] });

        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Contains("Image at img.example.org", html, StringComparison.Ordinal);
        Assert.Contains("The harbour", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_in_another_language_than_the_page_is_marked_as_such()
    {
        ArticlePage page = Page([Text("Hola")]);

        string html = await DrawAsync(page with { Card = page.Card with { Language = "es" } });

        Assert.Contains("""<section class="body" aria-label="Text of the article" lang="es">""", html, StringComparison.Ordinal);
        Assert.Contains("""<h1 lang="es">""", html, StringComparison.Ordinal);
    }

    private static async Task<string> DrawAsync(ArticlePage page)
    {
        await using var renderer = new PageRenderer(TestSite.Theme);
        ReadOnlyMemory<byte> bytes = await renderer.RenderAsync(page, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(bytes.Span);
    }

    private static Fact Published(string date, Certainty certainty) =>
        new(FactKind.Published, date, null, [new FactEvidence(certainty, "rule", "words", date, null, null)]);

    private static Piece Text(string text) => new(PieceKind.Text, text, []);

    private static ArticlePage Page(ImmutableArray<Piece> paragraph) => new()
    {
        Path = Path,
        Site = new SiteInfo("Test site", null, "en", null, []),
        Title = "A",
        Card = new ArticleCard { Path = Path, Title = "A", IsTitleDerived = false },
        Facts = [],
        ShowLead = false,
        Body = [new BodyBlock(new Block(BlockKind.Paragraph, "x"), paragraph)],
        Actors = [],
        Quotes = [],
        Dates = [],
        Doubts = [],
        Related = [],
        File = "articles/a.txt",
        Markdown = Path.Beside("index.md"),
        Json = Path.Beside("index.json"),
        Reference = new Reference([], "A", null, null, null),
        Citations = [],
        QuoteCitations = [],
    };
}
