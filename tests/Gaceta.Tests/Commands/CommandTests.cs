using Gaceta.Commands;
using Gaceta.Tests.Sites;
using Theme;

namespace Gaceta.Tests.Commands;

public sealed class CommandTests : IDisposable
{
    private readonly TestSite _site = new TestSite().With("articles/a.txt", "Ferry line returns\n\nThe ferry sails again from Monday, the harbour office said on the radio.\n");

    [Fact]
    public async Task A_bare_run_builds_the_site()
    {
        Assert.Equal(0, await RunAsync());

        Assert.True(File.Exists(Path.Combine(_site.Output, "index.html")));
    }

    [Fact]
    public async Task Options_name_the_folders()
    {
        Directory.Move(Path.Combine(_site.Root, "input"), Path.Combine(_site.Root, "texts"));

        Assert.Equal(0, await RunAsync("build", "-i", "texts", "-o", "site", "-s", "SiteTitle=Other"));

        Assert.Contains("Other", File.ReadAllText(Path.Combine(_site.Root, "site/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_command_or_option_ends_with_minus_one()
    {
        Assert.Equal(-1, await RunAsync("--nonsense"));
        Assert.Equal(-1, await RunAsync("preview", "--port", "many"));
        Assert.Equal(-1, await RunAsync("serve", "--port", "65536"));
        Assert.Equal(-1, await RunAsync("actors", "--most", "-1"));
    }

    [Fact]
    public async Task A_file_that_is_no_article_cannot_be_extracted()
    {
        _site.With("notes.pdf", "no article");
        Assert.Equal(4, await RunAsync("extract", Path.Combine(_site.Root, "input/notes.pdf")));
    }

    [Fact]
    public async Task A_root_that_does_not_exist_ends_with_four() => Assert.Equal(4, await RunAsync("build", "-r", "/no/such/folder"));

    [Fact]
    public async Task An_error_in_the_input_ends_with_five_and_the_site_is_built()
    {
        _site.With("articles/_a.yml", "Published: never");

        Assert.Equal(5, await RunAsync());
        Assert.True(File.Exists(Path.Combine(_site.Output, "index.html")));
        Assert.Equal(0, await RunAsync("--failure-log-level", "None"));
    }

    [Fact]
    public async Task Pictures_are_copied_only_for_pages_that_show_copies()
    {
        Assert.Equal(4, await RunAsync("mirror"));
        Assert.Equal(0, await RunAsync("mirror", "-s", "Images=Mirror"));
    }

    [Fact]
    public async Task A_check_notes_pictures_that_have_no_copy()
    {
        _site.With("articles/b.md", "---\nTitle: The pier\n---\n\nThe pier is new.\n\n![The pier](https://harbour.example/pier.jpg)\n");
        await RunAsync();

        Assert.Equal(0, await RunAsync("check", "--failure-log-level", "Information"));
        Assert.Equal(5, await RunAsync("check", "--failure-log-level", "Information", "-s", "Images=Mirror"));
        Assert.Equal(0, await RunAsync("check", "-s", "Images=Mirror"));
    }

    [Fact]
    public async Task Help_ends_well() => Assert.Equal(0, await RunAsync("--help"));

    public void Dispose() => _site.Dispose();

    private Task<int> RunAsync(params string[] arguments) =>
        GacetaCommand.RunAsync([.. arguments, .. arguments.Contains("-r") ? Array.Empty<string>() : ["-r", _site.Root]], typeof(ThemeAssembly).Assembly, TimeProvider.System);
}
