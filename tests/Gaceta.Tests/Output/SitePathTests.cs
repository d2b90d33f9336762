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

    [Fact]
    public void Paths_are_ordered_letter_by_letter()
    {
        string[] files = ["a", "a/b", "a/b.html", "a/b/c", "a/b/index.html", "a/bc/index.html", "a-b/index.html", "ab", "index.html", "i/index.html", "index/x", "b/a"];
        Assert.Equal(files.Order(StringComparer.Ordinal), files.Select(SitePath.OfFile).Order().Select(path => path.File));
    }

    [Theory]
    [InlineData("index.html", "a.md", "a.md")]
    [InlineData("x/index.html", "a.md", "x/a.md")]
    [InlineData("x/y.json", "page/2/index.html", "x/page/2/index.html")]
    public void A_file_beside_another_is_the_same_as_one_named_whole(string file, string name, string beside) =>
        Assert.Equal(SitePath.OfFile(beside), SitePath.OfFile(file).Beside(name));

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("a//b")]
    [InlineData("../a")]
    [InlineData("a/../b")]
    [InlineData("a\\b")]
    public void A_path_that_could_leave_the_site_is_refused(string file) =>
        Assert.Throws<ArgumentException>(() => SitePath.OfFile(file));

    [Fact]
    public void A_name_that_leads_out_of_its_folder_is_refused() => Assert.Throws<ArgumentException>(() => SitePath.Home.Beside(".."));
}
