using System.Text;
using Gaceta.Extraction;
using Gaceta.Rights;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Rights;

/// <summary>What is withheld is in no file of the site: looked for in all of them, whatever made them.</summary>
public sealed class WithheldTextTests
{
    private const string Opening = "The ferry between the islands sails again from Monday.";
    private const string Hidden = "said the harbour master, Elena Duarte, on 5 March 2025 at the quay";
    private const string HiddenQuote = "Nobody believed that the old engine would ever run again";
    private const string Lead = "Sailings resume after a winter of repairs";

    private const string Article = $"""
        ---
        Title: Ferry line returns
        Source: Island Courier
        Url: https://courier.example/ferry
        Lead: {Lead}
        ---

        {Opening} Two hundred passengers a day are expected on the first sailings, among them many who have waited since the autumn for a way
        to the market of the larger island, where prices of fish and bread have fallen since the harbour was closed to every ship but one.

        "{HiddenQuote}," {Hidden}.
        """;

    [Theory]
    [InlineData(ArticleText.Full, true, true, true)]
    [InlineData(ArticleText.Excerpt, false, true, true)]
    [InlineData(ArticleText.Link, false, false, false)]
    public void The_setting_decides_for_the_whole_site(ArticleText shown, bool all, bool opening, bool lead)
    {
        using TestSite site = new TestSite().With("articles/ferry.md", Article);
        site.Settings = site.Settings with { ArticleText = shown, Host = "digest.example" };

        BuiltSite built = site.Build();

        AssertShows(built, Hidden, all);
        AssertShows(built, HiddenQuote, all);
        AssertShows(built, Opening, opening);
        AssertShows(built, Lead, lead);
        AssertShows(built, "Ferry line returns", true);
        AssertShows(built, "Elena Duarte", true);
    }

    [Fact]
    public void An_article_is_heard_before_its_source_and_the_source_before_the_setting()
    {
        using TestSite site = new TestSite()
            .With("articles/ferry.md", Article)
            .With("articles/bridge.txt", "The bridge over the gorge opened to carts on Tuesday.\n")
            .With("articles/_bridge.yml", "Title: Bridge opens\nSource: Mountain Herald\nArticleText: full\n")
            .With("articles/tunnel.txt", "The tunnel under the pass was dug through on Wednesday, the engineers said.\n")
            .With("articles/_tunnel.yml", "Title: Tunnel dug\nSource: Mountain Herald\n")
            .With("sources/mountain-herald.md", "---\nName: Mountain Herald\nArticleText: link\n---\n");
        site.Settings = site.Settings with { ArticleText = ArticleText.Excerpt };

        BuiltSite built = site.Build();

        AssertShows(built, Hidden, false);
        AssertShows(built, "over the gorge opened to carts", true);
        AssertShows(built, "under the pass was dug through", false);
    }

    [Fact]
    public void A_value_that_cannot_be_read_withholds_the_text_and_is_an_error()
    {
        using TestSite site = new TestSite()
            .With("articles/ferry.md", Article.Replace("Title:", "ArticleText: some\nTitle:", StringComparison.Ordinal))
            .With("sources/island-courier.md", "---\nName: Island Courier\nArticleText: none\n---\n");

        BuiltSite built = site.Build();

        AssertShows(built, Hidden, false);
        AssertShows(built, Opening, false);
        Assert.Equal(["some", "none"], built.Diagnostics.Where(d => d.Code == "front-matter-value" && d.Severity == Severity.Error).Select(d => d.Found));
    }

    [Fact]
    public void The_twin_of_an_excerpt_put_in_place_of_the_original_gives_the_same_excerpt()
    {
        using TestSite site = new TestSite().With("articles/ferry.md", Article);
        site.Settings = site.Settings with { ArticleText = ArticleText.Excerpt };
        string twin = site.Build().Read("articles/ferry-line-returns/index.md");

        site.With("articles/ferry.md", twin);

        Assert.Equal(twin, site.Build().Read("articles/ferry-line-returns/index.md"));
    }

    private static void AssertShows(BuiltSite built, string words, bool expected)
    {
        byte[] wanted = Encoding.UTF8.GetBytes(words);
        string[] holders = [.. built.Files.Where(file => built.ReadBytes(file).AsSpan().IndexOf(wanted) >= 0)];

        Assert.True(expected == (holders.Length > 0), $"\"{words}\" is {(expected ? "in no file" : "in " + string.Join(", ", holders))}");
    }
}
