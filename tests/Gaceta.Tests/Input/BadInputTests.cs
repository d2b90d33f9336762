using System.Text;
using Gaceta.Extraction;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Input;

/// <summary>Whatever lies in the input: it is reported with its place, and the good article beside it is published.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string GoodPage = "articles/ferry-line-returns/index.html";

    private readonly TestSite _site = new TestSite().With(
        "articles/good.txt",
        "Ferry line returns\n\nThe ferry between the islands sails again from Monday, the harbour office said in a note to passengers.\n");

    [Fact]
    public void A_file_of_another_kind_is_reported_and_makes_no_page()
    {
        BuiltSite built = Build(_site.With("articles/report.pdf", "%PDF-1.7").With("articles/harbour.png", "no matter"));

        Assert.Equal(("articles/report.pdf", ".pdf"), (built.Diagnostic("file-not-read").File, built.Diagnostic("file-not-read").Found));
    }

    [Theory]
    [InlineData("Bridge opens_files")]
    [InlineData("Bridge opens_archivos")]
    [InlineData("Bridge opens-Dateien")]
    public void The_frames_that_a_browser_saved_with_a_page_make_no_page(string folder)
    {
        const string Page = "<title>{0}</title><h1>{0}</h1><p>The bridge over the sound opened on Monday, a year after the storm that had closed it.</p>";
        BuiltSite built = Build(_site
            .With("articles/Bridge opens.html", Page.Replace("{0}", "Bridge opens to traffic again", StringComparison.Ordinal))
            .With($"articles/{folder}/saved_resource.html", Page.Replace("{0}", "Buy a car this very summer", StringComparison.Ordinal))
            .With($"articles/{folder}/site.css", "p { margin: 0 }"));

        Assert.Contains("articles/bridge-opens-to-traffic-again/index.html", built.Files);
        Assert.DoesNotContain("articles/buy-a-car-this-very-summer/index.html", built.Files);
        Assert.Equal($"articles/{folder}/saved_resource.html", built.Diagnostic("part-of-page").File);
        Assert.DoesNotContain(built.Diagnostics, d => d.Code == "file-not-read");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF \r\n")]
    public void An_empty_file_is_reported_and_makes_no_page(string text)
    {
        BuiltSite built = Build(_site.With("articles/bad.txt", text));

        Assert.Equal("articles/bad.txt", built.Diagnostic("article-empty").File);
    }

    [Fact]
    public void A_file_of_twenty_megabytes_is_reported_and_not_read()
    {
        BuiltSite built = Build(_site.With("articles/bad.txt", new string('a', 20 * 1024 * 1024)));

        Diagnostic diagnostic = built.Diagnostic("file-too-large");
        Assert.Equal(("articles/bad.txt", "20971520 bytes", "at most 16777216 bytes"), (diagnostic.File, diagnostic.Found, diagnostic.Expected));
    }

    [Fact]
    public void Invalid_UTF_8_is_read_as_Windows_1252_and_the_first_wrong_byte_is_named()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("El puente se abrió\n\nEl puente sobre el río se abrió el lunes, según el ayuntamiento de la ciudad.\n");

        BuiltSite built = Build(_site.With("articles/bad.txt", bytes));

        Diagnostic diagnostic = built.Diagnostic("encoding-guessed");
        Assert.Equal((1, 18, "the byte 0xF3", "UTF-8"), (diagnostic.Line, diagnostic.Column, diagnostic.Found, diagnostic.Expected));
        Assert.Contains(built.Pages, page => built.Read(page).Contains("El puente se abrió", StringComparison.Ordinal));
    }

    [Fact]
    public void NUL_characters_are_left_out_and_reported()
    {
        BuiltSite built = Build(_site.With("articles/bad.txt", "A title here\n\nThe words\0 of the text are all still there, from the first to the last of them.\n"));

        Diagnostic diagnostic = built.Diagnostic("nul-bytes");
        Assert.Equal((3, 10), (diagnostic.Line, diagnostic.Column));
        Assert.Contains(built.Pages, page => built.Read(page).Contains("The words of the text", StringComparison.Ordinal));
    }

    [Fact]
    public void A_lone_fence_does_not_turn_the_article_into_front_matter()
    {
        BuiltSite built = Build(_site.With("articles/bad.txt", "---\nTitle: kept as text\n\nThe words of this article are all still there, from the first to the last of them.\n"));

        Assert.Equal(("articles/bad.txt", 1), (built.Diagnostic("front-matter-unclosed").File, built.Diagnostic("front-matter-unclosed").Line));
        Assert.Contains(built.Pages, page => built.Read(page).Contains("The words of this article", StringComparison.Ordinal));
    }

    [Fact]
    public void Broken_YAML_is_reported_with_line_and_column_and_the_article_is_published()
    {
        BuiltSite built = Build(_site.With("articles/bad.txt", "---\nTitle: fine\nTags: [one, two\n---\nThe words of this article are all still there, from the first to the last.\n"));

        Diagnostic diagnostic = built.Diagnostic("yaml-broken");
        Assert.Equal("articles/bad.txt", diagnostic.File);
        Assert.InRange(diagnostic.Line!.Value, 3, 4);
        Assert.NotNull(diagnostic.Column);
        Assert.Contains(built.Pages, page => built.Read(page).Contains("The words of this article", StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_article_of_the_same_title_is_published_beside_the_first()
    {
        BuiltSite built = Build(_site.With("articles/other.txt", "Ferry line returns\n\nAnother outlet reports the same under the same words, with a text of its own.\n"));

        Assert.Equal("articles/other.txt", built.Diagnostic("slug-taken").File);
        Assert.Contains("articles/ferry-line-returns-2/index.html", built.Pages);
    }

    [Fact]
    public void A_link_that_leads_out_of_the_input_is_not_followed()
    {
        string secret = Path.Combine(_site.Root, "secret.txt");
        File.WriteAllText(secret, "Nobody may read this outside of its own folder, whatever links lead to it.");
        File.CreateSymbolicLink(Path.Combine(_site.Root, "input/articles/link.txt"), secret);

        BuiltSite built = Build(_site);

        Assert.Equal("articles/link.txt", built.Diagnostic("link-leads-out").File);
        Assert.DoesNotContain(built.Pages, page => built.Read(page).Contains("Nobody may read this", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_link_that_leads_out_of_the_input_is_not_followed()
    {
        Directory.CreateDirectory(Path.Combine(_site.Root, "private"));
        File.WriteAllText(Path.Combine(_site.Root, "private/secret.txt"), "Nobody may read this outside of its own folder, whatever links lead to it.");
        Directory.CreateSymbolicLink(Path.Combine(_site.Root, "input/articles/folder"), Path.Combine(_site.Root, "private"));

        Assert.Equal("articles/folder", Build(_site).Diagnostic("link-leads-out").File);
    }

    [Fact]
    public void A_file_that_vanishes_behind_a_dangling_link_is_reported()
    {
        File.CreateSymbolicLink(Path.Combine(_site.Root, "input/articles/dangling.txt"), "nowhere.txt");

        Assert.Equal("articles/dangling.txt", Build(_site).Diagnostic("file-unreadable").File);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\"><svg/onload=alert(1)>")]
    [InlineData("</textarea><iframe src=\"javascript:alert(1)\"></iframe>")]
    [InlineData("<a href=\"javascript:alert(1)\">click</a>")]
    public void HTML_in_a_text_is_shown_and_never_becomes_mark_up(string payload)
    {
        BuiltSite built = Build(_site
            .With("articles/bad.txt", $"A title with {payload} in it\n\nThe words of this article hold {payload} too, and then go on to the end of the line.\n")
            .With("articles/bad.md", $"# Another title {payload}\n\nThe words of this article hold {payload} too, and [a link](javascript:alert(2)) as well.\n"));

        Assert.All(built.Pages, page =>
        {
            string html = built.Read(page);
            Assert.DoesNotContain(payload, html, StringComparison.Ordinal);
            Assert.DoesNotContain("=\"javascript:", html, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("file:///etc/passwd")]
    public void An_address_that_is_not_of_the_web_is_never_linked(string address)
    {
        BuiltSite built = Build(_site.With(
            "articles/bad.md",
            $"---\nTitle: Wrong addresses\nUrl: {address}\nImage: {address}\n---\nThe words of this article are all still there, from the first to the last of them.\n"));

        Assert.All(built.Pages, page => Assert.DoesNotContain($"href=\"{address[..5]}", built.Read(page), StringComparison.OrdinalIgnoreCase));
    }

    public void Dispose() => _site.Dispose();

    private static BuiltSite Build(TestSite site)
    {
        BuiltSite built = site.Build();
        Assert.Contains(GoodPage, built.Pages);
        return built;
    }
}
