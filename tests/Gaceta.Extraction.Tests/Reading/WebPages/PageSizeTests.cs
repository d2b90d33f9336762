using System.Text;

namespace Gaceta.Extraction.Tests.Reading.WebPages;

public sealed class PageSizeTests
{
    /// <summary>Many times what the slowest of them takes, so that a busy machine does not fail them; what grows with the square takes hours.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(3);

    private static string Repeat(string part, int times) => new StringBuilder().Insert(0, part, times).ToString();

    public static TheoryData<string, string> Pages => new()
    {
        { "nested divs", Repeat("<div>", 100_000) + PageFixture.Prose(1) },
        { "nested and closed divs", Repeat("<div>", 100_000) + PageFixture.Prose(1) + Repeat("</div>", 100_000) },
        { "nested tables", Repeat("<table><tr><td>", 30_000) + PageFixture.Prose(1) },
        { "nested lists", Repeat("<ul><li>", 30_000) + PageFixture.Prose(1) },
        { "open emphasis", Repeat("<b class=a><i>", 50_000) + PageFixture.Prose(1) },
        { "five megabytes of prose", string.Concat(Enumerable.Range(0, 45_000).Select(PageFixture.Prose)) },
        { "one word of five megabytes", $"<p>{Repeat("w", 5_000_000)}</p>" + PageFixture.Prose(1) },
        { "line breaks", Repeat("word<br><br>", 100_000) + PageFixture.Prose(1) },
        { "attributes", $"<div {string.Concat(Enumerable.Range(0, 200_000).Select(i => $"a{i}=1 "))}>" + PageFixture.Prose(1) },
        { "angle brackets", Repeat("<", 1_000_000) + PageFixture.Prose(1) },
        { "headlines", Repeat("<h1>One of many headlines</h1>", 50_000) + PageFixture.Prose(1) },
        { "a title without end", "<title>" + Repeat("a | ", 300_000) + "</title>" + PageFixture.Prose(1) },
        { "open braces in json", $"<script type=\"application/ld+json\">{Repeat("{\"a\":[", 100_000)}</script>" + PageFixture.Prose(1) },
        { "authors in authors", "<h1>x</h1>" + Repeat("<span itemprop=author>Jane <div itemprop=author>", 20_000) + PageFixture.Prose(1) },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_made_to_be_slow_comes_through(string name, string markUp)
    {
        Task<Article> reading = Task.Run(() => PageFixture.Parse(markUp), TestContext.Current.CancellationToken);
        Article page = await reading.WaitAsync(Bound, TestContext.Current.CancellationToken);
        Assert.True(page.Body.Blocks.Length > 0 || name is "open emphasis", name);
    }

    [Fact]
    public void What_nests_too_deeply_still_gives_its_words() =>
        Assert.Equal("Sentence number 1 of this invented article is long enough to be taken for prose, and it says nothing at all.",
            PageFixture.Parse(Repeat("<div>", 100_000) + PageFixture.Prose(1)).Text);
}
