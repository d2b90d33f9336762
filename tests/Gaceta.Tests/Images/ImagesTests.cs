using Gaceta.Images;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Images;

public sealed class ImagesTests
{
    private const string Page = "articles/ferry-line-returns/index.html";

    private static readonly byte[] Picture = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    [Fact]
    public void By_default_a_page_leads_to_pictures_and_may_load_none()
    {
        using TestSite site = Site(ImageUse.Link);

        string page = site.Build().Read(Page);

        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://harbour.example/boat.jpg\" rel=\"external\">", page, StringComparison.Ordinal);
        Assert.Contains("img-src 'self' file: data:;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Embedded_pictures_are_loaded_late_without_telling_who_asks_and_only_pages_of_articles_may_load_them()
    {
        using TestSite site = Site(ImageUse.Embed);

        BuiltSite built = site.Build();

        Assert.Contains("<img src=\"https://harbour.example/boat.jpg\" alt=\"The boat\" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\" />", built.Read(Page), StringComparison.Ordinal);
        Assert.Contains("img-src 'self' file: data: https: http:;", built.Read(Page), StringComparison.Ordinal);
        Assert.Contains("img-src 'self' file: data:;", built.Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_beside_the_article_are_shown_from_the_site_and_those_of_the_web_stay_links_until_they_are_copied()
    {
        using TestSite site = Site(ImageUse.Mirror);

        BuiltSite built = site.Build();

        Assert.Equal(Picture, built.ReadBytes("images/articles/2026/the pier.jpg"));
        Assert.Contains("<img src=\"../../images/articles/2026/the%20pier.jpg\" alt=\"The pier\"", built.Read(Page), StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=\"http", built.Read(Page), StringComparison.Ordinal);
        Assert.Contains("img-src 'self' file: data:;", built.Read(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void Embedded_is_only_what_the_site_does_not_have_itself()
    {
        using TestSite site = Site(ImageUse.Embed);

        Assert.Contains("<img src=\"../../images/articles/2026/the%20pier.jpg\" alt=\"The pier\" loading", site.Build().Read(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_keeps_the_place_of_an_embedded_picture_in_the_size_that_its_own_page_states()
    {
        using var site = new TestSite();
        site.Settings = site.Settings with { Images = ImageUse.Embed };
        site.With("articles/a.html", """
            <!doctype html><html lang="en"><head><title>Ferry line returns</title>
            <meta property="og:image" content="https://harbour.example/lead.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"></head>
            <body><article><h1>Ferry line returns</h1><p>The ferry between the islands sails again from Monday, the harbour office said in a note.</p>
            <figure><img src="https://harbour.example/boat.jpg" width="800" height="600" alt="The boat"></figure>
            <p>The boats were repaired over the winter, and two of them are new, said the mayor of the islands.</p>
            <figure><img src="https://harbour.example/pier.jpg" width="100%" height="auto" alt="The pier"></figure>
            <p>Tickets are sold at the pier and on board, as they were before the storms of the last winter.</p></article></body></html>
            """);

        string page = site.Build().Read(Page);

        Assert.Contains("<img src=\"https://harbour.example/lead.jpg\" alt=\"Image\" width=\"1200\" height=\"630\" loading", page, StringComparison.Ordinal);
        Assert.Contains("<img src=\"https://harbour.example/boat.jpg\" alt=\"The boat\" width=\"800\" height=\"600\" loading", page, StringComparison.Ordinal);
        Assert.Contains("<img src=\"https://harbour.example/pier.jpg\" alt=\"The pier\" loading", page, StringComparison.Ordinal);
        Assert.Contains("\nImageSize: 1200x630\n", site.Build().Read(Page.Replace("html", "md", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ImageUse.Embed, "excerpt")]
    [InlineData(ImageUse.Mirror, "excerpt")]
    [InlineData(ImageUse.Mirror, "link")]
    public void Of_a_withheld_text_no_picture_is_shown_or_copied(ImageUse use, string shown)
    {
        using TestSite site = Site(use, shown);

        BuiltSite built = site.Build();

        Assert.DoesNotContain("<img", built.Read(Page), StringComparison.Ordinal);
        Assert.DoesNotContain(built.Files, f => f.StartsWith("images/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("../../secret.jpg")]
    [InlineData("../../../input/articles/2026/the%20pier.jpg")]
    [InlineData("..%2f..%2fsecret.jpg")]
    [InlineData("drawing.svg")]
    [InlineData("//other.example/the%20pier.jpg")]
    public void What_lies_elsewhere_or_can_hold_script_is_not_copied(string address)
    {
        using TestSite site = Site(ImageUse.Mirror).With("articles/2026/a.md", Article($"![Another]({address})")).With("secret.jpg", Picture).With("articles/2026/drawing.svg", "<svg/>");

        Assert.DoesNotContain(site.Build().Files, f => f.StartsWith("images/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_that_changes_is_copied_again_and_nothing_else_is_made()
    {
        using TestSite site = Site(ImageUse.Mirror);
        site.Build();

        BuiltSite built = site.With("articles/2026/the pier.jpg", [.. Picture, 4]).Build();

        Assert.Equal([.. Picture, 4], built.ReadBytes("images/articles/2026/the pier.jpg"));
        Assert.Equal(1, built.Written.Written);
    }

    private static TestSite Site(ImageUse use, string? shown = null)
    {
        TestSite site = new TestSite()
            .With("articles/2026/a.md", Article("![The boat](https://harbour.example/boat.jpg)\n\n![The pier](./the%20pier.jpg)", shown))
            .With("articles/2026/the pier.jpg", Picture);
        site.Settings = site.Settings with { Images = use };
        return site;
    }

    private static string Article(string pictures, string? shown = null) =>
        $"---\nTitle: Ferry line returns\nPublished: 2026-01-06\n{(shown is null ? "" : $"ArticleText: {shown}\n")}---\n\nThe ferry between the islands sails again from Monday, the harbour office said.\n\nThe boats were repaired over the winter, and two of them are new.\n\n{pictures}\n\nNobody had thought that it would take a year, the mayor said.\n";
}
