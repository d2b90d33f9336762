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

    private static TestSite Site(string value, params string[] settings)
    {
        TestSite site = new TestSite().With("articles/ferry.md", Article);
        (site.Settings, _) = SettingsReader.Read(site.Root, new Dictionary<string, string>(), [.. settings.Select(s => $"{s}={value}"), "Host=digest.example"]);
        return site;
    }
}
