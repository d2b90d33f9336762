using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Output;

public sealed class WrittenFileTests
{
    private const string Article = "Ferry line returns\n\nThe ferry between the islands sails again from Monday, the harbour office said.\n";
    private const string Page = "articles/ferry-line-returns/index.html";

    [Theory]
    [InlineData("changed by hand")]
    [InlineData("")]
    public void A_file_that_somebody_changed_by_hand_is_put_right(string text)
    {
        using TestSite site = new TestSite().With("articles/a.txt", Article);
        string right = site.Build().Read(Page);
        File.WriteAllText(Path.Combine(site.Output, Page), text);

        Assert.Equal(right, site.Build().Read(Page));
    }

    [Fact]
    public void A_file_that_kept_its_length_is_put_right_too()
    {
        using TestSite site = new TestSite().With("articles/a.txt", Article);
        string right = site.Build().Read(Page);
        File.WriteAllText(Path.Combine(site.Output, Page), right.Replace("Monday", "Sunday", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(Path.Combine(site.Output, Page), new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(right, site.Build().Read(Page));
    }

    [Fact]
    public void A_file_that_somebody_removed_is_made_again_and_no_other()
    {
        using TestSite site = new TestSite().With("articles/a.txt", Article);
        site.Build();
        File.Delete(Path.Combine(site.Output, Page));

        Assert.Equal(1, site.Build().Written.Made);
    }

    [Fact]
    public void A_copy_of_the_output_with_other_times_is_not_made_again()
    {
        using TestSite site = new TestSite().With("articles/a.txt", Article);
        BuiltSite built = site.Build();
        foreach (string file in built.Files)
        {
            File.SetLastWriteTimeUtc(Path.Combine(site.Output, file), new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        Assert.Equal(0, site.Build().Written.Made);
    }

    [Fact]
    public void An_edit_makes_the_pages_that_show_it_and_no_others()
    {
        using TestSite site = new TestSite().With("articles/a.txt", Article)
            .With("articles/b.txt", "School roof mended\n\nThe roof of the school was mended over the holidays.\n");
        site.Settings = site.Settings with { GenerateSearchIndex = false };
        site.Build();

        BuiltSite edited = site.With("articles/b.txt", "School roof mended\n\nThe roof of the school was mended at last.\n").Build();

        // The page, its two twins, and the lists that show the lead.
        Assert.InRange(edited.Written.Made, 3, edited.Files.Length / 2);
        Assert.Equal(edited.Written.Made, edited.Written.Written);
    }

    [Theory]
    [InlineData("")]
    [InlineData("rubbish\n\u0000\n../outside\n")]
    [InlineData("whole \n1 2 3 4 ../../etc/passwd\n")]
    public void A_damaged_manifest_costs_a_rebuild_and_nothing_else(string text)
    {
        using TestSite site = new TestSite().With("articles/a.txt", Article);
        BuiltSite built = site.Build();
        foreach (string manifest in Directory.GetFiles(Path.Combine(site.Root, "cache"), "written-*.txt"))
        {
            File.WriteAllText(manifest, text);
        }

        BuiltSite again = site.Build();

        Assert.Equal(built.Files, again.Files);
        Assert.Equal((0, 0), (again.Written.Written, again.Written.Removed));
    }
}
