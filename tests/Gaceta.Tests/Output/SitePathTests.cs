using Gaceta.Output;

namespace Gaceta.Tests.Output;

public sealed class SitePathTests
{
    [Theory]
    [InlineData("index.html", "index.html", "./")]
    [InlineData("index.html", "articles/a/index.html", "articles/a/")]
    [InlineData("articles/a/index.html", "index.html", "../../")]
    [InlineData("articles/a/index.html", "articles/b/index.html", "../b/")]
    [InlineData("articles/a/index.html", "articles/a/index.html", "./")]
    [InlineData("articles/a/index.html", "articles/a/index.md", "index.md")]
    [InlineData("dates/2026/01/index.html", "dates/2026/index.html", "../")]
    [InlineData("dates/2026/01/index.html", "dates/2026/01/06/index.html", "06/")]
    [InlineData("articles/a/index.html", "assets/style.css", "../../assets/style.css")]
    [InlineData("index.html", "actors/москва/index.html", "actors/%D0%BC%D0%BE%D1%81%D0%BA%D0%B2%D0%B0/")]
    [InlineData("actors/москва/index.html", "actors/москва/x y.txt", "x%20y.txt")]
    public void A_link_is_the_shortest_relative_way_from_page_to_file(string from, string to, string link) =>
        Assert.Equal(link, SitePath.OfFile(from).LinkTo(SitePath.OfFile(to)));

    [Fact]
    public void A_link_to_a_place_on_the_same_page_is_its_fragment() =>
        Assert.Equal("#quote-1", SitePath.Page("articles", "a").LinkTo(SitePath.Page("articles", "a"), "quote-1"));

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("a//b")]
    [InlineData("../a")]
    [InlineData("a/../b")]
    [InlineData("a\\b")]
    public void A_path_that_could_leave_the_site_is_refused(string file) =>
        Assert.Throws<ArgumentException>(() => SitePath.OfFile(file));
}
