using AngleSharp.Html.Parser;
using Gaceta.Checking;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Building;

public sealed class LinkTests(SampleSite sample) : IClassFixture<SampleSite>
{
    private static readonly HtmlParser Parser = new();

    [Fact]
    public void Every_page_of_the_sample_site_has_one_main_heading() => Assert.All(sample.Built.Pages, page =>
        Assert.Single(Parser.ParseDocument(sample.Built.Read(page)).QuerySelectorAll("h1")));

    [Fact]
    public void Under_a_base_path_all_links_stay_below_it_even_from_the_page_for_unknown_addresses()
    {
        using TestSite under = new TestSite().With("articles/a.txt", "Ferry line returns\n\nThe ferry between the islands sails again from Monday, the harbour office said.\n");
        under.Settings = under.Settings with { LinkRoot = "/repository/" };
        BuiltSite built = under.Build();
        Directory.CreateDirectory(Path.Combine(built.Folder, "deep", "down"));
        File.Copy(Path.Combine(built.Folder, "404.html"), Path.Combine(built.Folder, "deep", "down", "nowhere.html"));

        Assert.Empty(SiteCheck.Of(built.Folder, "/repository/", TestContext.Current.CancellationToken).Faults);
    }
}
