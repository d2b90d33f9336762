using Gaceta.Output;
using Gaceta.Settings;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Output;

public sealed class OutputFolderTests
{
    private const string Article = "Ferry line returns\n\nThe ferry between the islands sails again from Monday, the harbour office said.\n";

    [Fact]
    public void A_page_whose_article_is_gone_is_removed_with_its_folder()
    {
        using TestSite site = new TestSite().With("articles/a.txt", Article);
        string page = Assert.Single(site.Build().Files, f => f.StartsWith("articles/", StringComparison.Ordinal) && f.EndsWith(".html", StringComparison.Ordinal));
        File.Delete(Path.Combine(site.Root, "input/articles/a.txt"));

        BuiltSite built = site.Build();

        Assert.False(Directory.Exists(Path.Combine(built.Folder, Path.GetDirectoryName(page)!)));
    }

    [Fact]
    public void A_file_that_no_build_wrote_is_left_alone()
    {
        using TestSite site = new TestSite().With("articles/a.txt", Article);
        site.Build();
        string own = Path.Combine(site.Output, "CNAME");
        File.WriteAllText(own, "example.org");

        site.Build();

        Assert.Equal("example.org", File.ReadAllText(own));
    }

    [Fact]
    public void Without_cleaning_pages_of_gone_articles_stay()
    {
        using TestSite site = new TestSite().With("articles/a.txt", Article);
        int files = site.Build().Files.Length;
        File.Delete(Path.Combine(site.Root, "input/articles/a.txt"));
        site.Settings = site.Settings with { CleanMode = CleanMode.None };

        Assert.Equal(files, site.Build().Files.Length);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("input")]
    [InlineData("input/out")]
    [InlineData("..")]
    [InlineData("input/")]
    [InlineData("input/articles/a.txt")]
    public void An_output_folder_that_could_overwrite_the_input_is_refused(string output)
    {
        using TestSite site = new TestSite().With("articles/a.txt", Article);
        site.Settings = site.Settings with { OutputPath = output, CleanMode = CleanMode.Full };

        Assert.Throws<ExecutionException>(() => site.Build());

        Assert.Equal(Article, File.ReadAllText(Path.Combine(site.Root, "input/articles/a.txt")));
    }

    [Fact]
    public void The_root_of_the_disk_is_refused()
    {
        using TestSite site = new();
        var workplace = new Workplace(site.Root, site.Settings with { OutputPath = Path.GetPathRoot(site.Root)! }, default, []);

        Assert.Throws<ExecutionException>(() => OutputPlace.Check(workplace));
    }
}
