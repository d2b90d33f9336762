using Gaceta.Checking;
using Gaceta.Settings;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Building;

/// <summary>What a large digest leaves out by setting is written nowhere, and linked to from nowhere.</summary>
public sealed class LeftOutTests
{
    private const string Article = """
        ---
        Title: Ferry line returns
        Date: 2026-02-20
        Source: Island Courier
        Url: https://courier.example/ferry
        ---

        "The ferry sails again from Monday," said the harbour master, Elena Duarte, on 19 February 2026.
        """;

    [Theory]
    [InlineData("GenerateCitations", "articles/ferry-line-returns/", "citation.bib", "citation.ris", "citation.json", "quotes.bib", "quotes.ris", "quotes.json")]
    [InlineData("GenerateCitations", "dates/2026/02/20/", "citation.bib", "citation.ris", "citation.json")]
    [InlineData("GenerateCitations", "actors/elena-duarte/", "citation.bib", "citation.ris", "citation.json")]
    [InlineData("GenerateActorFeeds", "actors/elena-duarte/", "feed.atom", "feed.rss", "feed.json")]
    [InlineData("GenerateTwins", "articles/ferry-line-returns/", "index.md", "index.json")]
    [InlineData("GenerateTwins", "", "llms.txt")]
    public void Files_that_a_setting_leaves_out_are_in_no_folder_and_no_link(string setting, string folder, params string[] names)
    {
        using TestSite site = Site("true");
        BuiltSite whole = site.Build();
        Assert.All(names, name => Assert.Contains(folder + name, whole.Files));

        using TestSite less = Site("false", setting);
        BuiltSite built = less.Build();

        Assert.All(names, name => Assert.DoesNotContain(folder + name, built.Files));
        string[] linked = [.. names.Where(name => built.Read(folder + "index.html").Contains($"\"{name}\"", StringComparison.Ordinal))];
        Assert.Empty(linked);
        Assert.Empty(SiteCheck.Of(built.Folder, "/", TestContext.Current.CancellationToken).Faults);
    }

    [Fact]
    public void A_site_without_feeds_of_actors_offers_its_own_on_their_pages()
    {
        using TestSite site = Site("false", "GenerateActorFeeds");

        Assert.Contains("href=\"../../feed.atom\"", site.Build().Read("actors/elena-duarte/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Atom", "feed.atom", "feed.rss", "feed.json")]
    [InlineData("Rss", "feed.rss", "feed.atom", "feed.json")]
    [InlineData("json", "feed.json", "feed.atom", "feed.rss")]
    public void Feeds_are_written_in_the_formats_of_the_setting_and_pages_lead_to_those(string format, string written, params string[] leftOut)
    {
        using TestSite site = Site(format, "FeedFormats");
        BuiltSite built = site.Build();

        Assert.All((string[])["", "actors/elena-duarte/", "sources/island-courier/"], folder =>
        {
            Assert.Contains(folder + written, built.Files);
            Assert.All(leftOut, name => Assert.DoesNotContain(folder + name, built.Files));
            Assert.Contains($"\"{written}\"", built.Read(folder + "index.html"), StringComparison.Ordinal);
        });
        Assert.Equal(format == "Atom", built.Files.Contains("dates/2026/02/feed.atom"));
        Assert.Empty(SiteCheck.Of(built.Folder, "/", TestContext.Current.CancellationToken).Faults);
    }

    [Fact]
    public void A_site_may_have_no_feeds_at_all()
    {
        using TestSite site = Site("", "FeedFormats");
        BuiltSite built = site.Build();

        Assert.DoesNotContain(built.Files, file => file.Contains("feed.", StringComparison.Ordinal));
        Assert.DoesNotContain("feed.", built.Read("index.html"), StringComparison.Ordinal);
    }

    private static TestSite Site(string value, params string[] settings)
    {
        TestSite site = new TestSite().With("articles/ferry.md", Article);
        (site.Settings, _) = SettingsReader.Read(site.Root, new Dictionary<string, string>(), [.. settings.Select(s => $"{s}={value}"), "Host=digest.example"]);
        return site;
    }
}
