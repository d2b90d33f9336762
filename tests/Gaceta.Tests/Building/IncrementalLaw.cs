using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Building;

public sealed class IncrementalLaw
{
    private const string First = "Ferry line returns\n\n3 March 2025\n\nThe ferry between the islands sails again from Monday, the harbour office said.\n";
    private const string Second = "School roof mended\n\n4 March 2025\n\nThe roof of the school was mended over the holidays, the council said on Tuesday.\n";

    [Fact]
    public void A_second_build_without_a_change_writes_nothing()
    {
        using TestSite site = new TestSite().With("articles/a.txt", First).With("articles/b.txt", Second);
        site.Build();

        BuiltSite again = site.Build();

        Assert.Equal((0, 0), (again.Written.Written, again.Written.Made));
        Assert.Equal(0, again.Written.Removed);
        Assert.True(again.Written.Unchanged > 0);
    }

    [Fact]
    public void Two_clean_builds_in_two_folders_are_the_same_byte_for_byte()
    {
        using TestSite one = new TestSite().With("articles/a.txt", First).With("articles/b.txt", Second);
        using TestSite two = new TestSite().With("articles/b.txt", Second).With("articles/a.txt", First);

        AssertSame(one.Build(), two.Build());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void After_random_edits_an_incremental_build_equals_a_clean_one(int seed)
    {
        using TestSite site = new TestSite().WithoutFiles();
        var edits = new RandomEdits(site, new Random(seed));
        for (int step = 0; step < 12; step++)
        {
            edits.Next();
            BuiltSite incremental = site.Build();
            if (step % 4 == 3)
            {
                AssertSame(incremental, site.BuildClean());
            }
        }
    }

    [Fact]
    public void After_an_edit_that_no_other_page_shows_only_files_with_that_text_are_made()
    {
        using TestSite site = new TestSite().With("articles/a.txt", First + "\nTickets cost what they cost before.\n").With("articles/b.txt", Second);
        site.Settings = site.Settings with { GenerateSearchIndex = false };
        site.Build();

        BuiltSite edited = site.With("articles/a.txt", First + "\nTickets cost more than they did before.\n").Build();

        Assert.Contains("more than they did", edited.Read("articles/ferry-line-returns/index.html"), StringComparison.Ordinal);
        Assert.Contains("more than they did", edited.Read("articles/ferry-line-returns/index.md"), StringComparison.Ordinal);
        int feeds = edited.Files.Count(f => Path.GetFileNameWithoutExtension(f) == "feed" || f.EndsWith(".atom", StringComparison.Ordinal));
        Assert.InRange(edited.Written.Made, 3, 3 + feeds);
        AssertSame(edited, site.BuildClean());
    }

    [Fact]
    public void Another_theme_draws_the_pages_again()
    {
        using TestSite site = new TestSite().With("articles/a.txt", First);
        site.Build();
        site.DrawnBy = OtherTheme.Components;

        BuiltSite drawn = site.Build();

        Assert.Contains("Drawn by another theme", drawn.Read("404.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("assets/style.css", drawn.Files);
        AssertSame(drawn, site.BuildClean());
    }

    private static void AssertSame(BuiltSite one, BuiltSite two)
    {
        Assert.Equal(one.Files, two.Files);
        Assert.All(one.Files, file => Assert.Equal(one.ReadBytes(file), two.ReadBytes(file)));
    }
}
