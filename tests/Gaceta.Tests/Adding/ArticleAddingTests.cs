using System.Text;
using Gaceta.Adding;
using Gaceta.Commands;
using Theme;

namespace Gaceta.Tests.Adding;

public sealed class ArticleAddingTests : AddingTest
{
    private const string Text = "Ferry line returns\n\nThe ferry between the islands sails again from Monday, the harbour office said.\n";

    [Fact]
    public async Task A_file_is_copied_byte_for_byte_without_a_sidecar_since_there_is_nothing_to_say()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("Llegó el transbordador\r\n\r\nEl transbordador llegó por la mañana a la isla, según dijo la oficina del puerto.\r\n");

        AddedArticle added = await Adding.AddAsync(Adding.OutsideFile("Pasted Text (3).TXT", bytes));

        Assert.Equal(["llego-el-transbordador.txt"], Adding.Files());
        Assert.Equal(bytes, Adding.ReadBytes("llego-el-transbordador.txt"));
        Assert.Null(added.Sidecar);
    }

    [Fact]
    public async Task A_file_brings_its_own_sidecar_along()
    {
        Adding.OutsideFile("_saved.yml", "Source: The Harbour Post\n"u8.ToArray());

        AddedArticle added = await Adding.AddAsync(Adding.OutsideFile("saved.txt", Encoding.UTF8.GetBytes(Text)));

        Assert.Equal("The Harbour Post", added.Article.SiteName?.Value);
        Assert.Equal("Source: The Harbour Post\n", Adding.Read("_ferry-line-returns.yml"));
    }

    [Fact]
    public async Task A_name_that_is_taken_gets_a_number_whatever_the_ending()
    {
        Adding.Site
            .With("articles/Ferry-Line-Returns.txt", "Another text\n\nThe first text of that name tells quite another story about quite another place.\n")
            .With("articles/_ferry-line-returns-2.yml", "Title: alone");

        await Adding.AddAsync(Adding.OutsideFile("a.md", Encoding.UTF8.GetBytes("# Ferry line returns\n\nThe ferry between the islands sails again from Monday, the harbour office said.\n")));

        Assert.Equal(["Ferry-Line-Returns.txt", "_ferry-line-returns-2.yml", "ferry-line-returns-3.md"], Adding.Files());
    }

    [Fact]
    public async Task A_title_never_makes_a_sidecar_of_the_whole_folder()
    {
        Server.Serve("/1", AddingSite.Page(title: "Directory"));

        await Adding.AddAsync(Server.Address("/1"));

        Assert.Equal(["_directory-2.yml", "directory-2.html"], Adding.Files());
    }

    [Theory]
    [InlineData("http://www.ferry.example/news/1/?utm_source=x#top")]
    [InlineData("https://ferry.example/news/1")]
    public async Task An_article_of_the_same_address_is_refused_before_anything_is_fetched(string address)
    {
        Adding.Site.With("articles/_a.yml", "Url: https://ferry.example/news/1").With("articles/a.txt", Text);

        Assert.Contains("articles/a.txt has this address", await Adding.RefusedAsync(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_redirects_to_a_known_one_is_refused_and_so_is_one_that_was_asked_for_before()
    {
        Server.Redirect("/short", "/news/1");
        Server.Redirect("/other", "/news/1");
        Server.Serve("/news/1", AddingSite.Page());
        await Adding.AddAsync(Server.Address("/short"));

        Assert.Contains("ferry-line-returns-to-the-islands.html has this address", await Adding.RefusedAsync(Server.Address("/other")), StringComparison.Ordinal);
        Server.Requests.Clear();
        Assert.Contains("ferry-line-returns-to-the-islands.html has this address", await Adding.RefusedAsync(Server.Address("/short")), StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_page_that_names_a_known_address_as_its_own_is_refused_and_so_is_the_address_that_a_known_page_names()
    {
        string canonical = Server.Address("/news/1");
        Server.Serve("/mobile/1", Naming(canonical, "It sails from the old pier."));
        Server.Serve("/print/1", Naming(canonical, "It is printed here without pictures."));
        await Adding.AddAsync(Server.Address("/mobile/1"));

        Assert.Contains($"{canonical} is in the digest already", await Adding.RefusedAsync(Server.Address("/print/1")), StringComparison.Ordinal);
        Assert.Contains($"{canonical} is in the digest already", await Adding.RefusedAsync(canonical), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_query_is_another_address()
    {
        Server.Serve("/story", AddingSite.Page());
        await Adding.AddAsync(Server.Address("/story?id=1"));
        Server.Serve("/story", AddingSite.Page("A second story tells of the new bridge that the council wants to build across the sound next year.", "The new bridge"));

        await Adding.AddAsync(Server.Address("/story?id=2"));

        Assert.Contains("the-new-bridge.html", Adding.Files());
    }

    [Theory]
    [InlineData("")]
    [InlineData("---\nExcluded: true\n---\n")]
    public async Task An_article_of_the_same_text_is_refused_even_when_that_one_is_held_back(string frontMatter)
    {
        Adding.Site.With("articles/a.txt", frontMatter + Text);

        string message = await Adding.RefusedAsync(Adding.OutsideFile("b.txt", Encoding.UTF8.GetBytes(Text.Replace("\n\n", "\r\n\r\n", StringComparison.Ordinal))));

        Assert.Contains("articles/a.txt has the same text", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_the_input_itself_is_there_already()
    {
        Adding.Site.With("articles/a.txt", Text);

        Assert.Contains("articles/a.txt has the same text", await Adding.RefusedAsync(Path.Combine(Adding.Site.Root, "input/articles/a.txt")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report.pdf", "x", "ends in .pdf; expected .txt, .md, .html, .htm, .mhtml or .mht")]
    [InlineData("notes", "x", "ends in nothing; expected .txt")]
    [InlineData("empty.txt", " \n ", "is empty (3 bytes); expected an article")]
    public async Task A_file_that_is_no_article_is_refused(string name, string text, string told) =>
        Assert.Contains(told, await Adding.RefusedAsync(Adding.OutsideFile(name, Encoding.UTF8.GetBytes(text))), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_that_is_too_large_is_refused() =>
        Assert.Contains("too large to be an article", await Adding.RefusedAsync(Adding.OutsideFile("film.txt", new byte[16 * 1024 * 1024 + 1])), StringComparison.Ordinal);

    [Fact]
    public async Task The_report_tells_what_was_read_how_sure_it_is_and_what_is_unknown()
    {
        string path = Adding.OutsideFile("a.txt", Encoding.UTF8.GetBytes("date 2026-01-06\n" + Text.Replace("said", "\u001b[2Jsaid", StringComparison.Ordinal)));
        using var output = new StringWriter { NewLine = "\n" };

        AddedReport.Write(output, await Adding.AddAsync(path));

        string report = output.ToString();
        Assert.Matches(@"^Added \S*input/articles/ferry-line-returns\.txt\n", report);
        Assert.Contains("  Published  2026-01-06 (stated)\n", report, StringComparison.Ordinal);
        Assert.Contains("  Source     unknown\n", report, StringComparison.Ordinal);
        Assert.Contains("  Text       The ferry between the islands sails again", report, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', report);
    }

    [Fact]
    public async Task The_command_ends_with_zero_for_an_article_that_is_new_and_with_four_for_one_that_is_there()
    {
        Server.Serve("/1", AddingSite.Page());

        Assert.Equal(0, await RunAsync("add", Server.Address("/1")));
        Assert.Equal(4, await RunAsync("add", Server.Address("/1")));
        Assert.Equal(4, await RunAsync("add", Server.Address("/gone")));
        Assert.Equal(-1, await RunAsync("add"));
        Assert.Equal(["_ferry-line-returns-to-the-islands.yml", "ferry-line-returns-to-the-islands.html"], Adding.Files());
    }

    private static byte[] Naming(string canonical, string words) => Encoding.UTF8.GetBytes(
        Encoding.UTF8.GetString(AddingSite.Page(words)).Replace("<head>", $"<head><link rel=\"canonical\" href=\"{canonical}\">", StringComparison.Ordinal));

    private Task<int> RunAsync(params string[] arguments) =>
        GacetaCommand.RunAsync([.. arguments, "-r", Adding.Site.Root], typeof(ThemeAssembly).Assembly, TimeProvider.System);
}
