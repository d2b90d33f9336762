namespace Gaceta.Extraction.Tests.Reading.Markdown;

public sealed class PastedMarkdownTests
{
    private const string Text = """
        # Council closes the old fish market

        *By Jonas Berg — 6 January 2026*

        ![The pier](https://img.courier.example/pier.jpg)

        The council of Nordhaven voted to close the **old fish market**, ending months of argument.

        Share on Facebook

        ## A roof nobody wants

        Traders said they would take [the matter](https://courier.example/court) to court.

        - the roof leaks in four places
        - the scales are from 1911

        [Original](https://courier.example/news/council-closes)
        """;

    [Theory]
    [InlineData("articles/a.md")]
    [InlineData("articles/a.txt")]
    public void Pasted_markdown_is_judged_like_pasted_text(string file)
    {
        Article article = Drafts.Extract(Text, file);
        Assert.Equal("Council closes the old fish market", article.Title?.Value);
        Assert.Equal("Jonas Berg", article.Byline?.Value);
        Assert.Equal("2026-01-06", article.Published?.Value.ToString());
        Assert.Equal("https://courier.example/news/council-closes", article.Url?.Value);
        Assert.Equal("https://img.courier.example/pier.jpg", article.Image?.Value);
        Assert.Equal([BlockKind.Paragraph, BlockKind.Heading, BlockKind.Paragraph, BlockKind.ListItem, BlockKind.ListItem], article.Body.Blocks.Select(b => b.Kind));
        Assert.Contains(article.Body.Blocks[0].Inlines, i => i.Kind == InlineKind.Strong);
    }

    [Fact]
    public void A_body_that_an_editor_stands_for_is_not_judged()
    {
        Article article = Drafts.Extract("---\nTitle: A title\nEvidence:\n  title: []\n---\n\n# Share this\n\nAdvertisement\n", "articles/a.md");
        Assert.Equal(["Share this", "Advertisement"], Drafts.Lines(article));
    }

    [Fact]
    public void An_address_under_source_in_front_matter_is_the_articles()
    {
        Article article = Drafts.Extract("---\nsource: https://courier.example/a\n---\n\nThe council voted to close the market, ending months of argument.\n", "articles/a.md");
        Assert.Equal(("https://courier.example/a", "courier.example"), (article.Url?.Value, article.SiteName?.Value));
    }

    [Fact]
    public void In_a_quotation_that_names_its_speaker_only_the_words_in_marks_are_said()
    {
        Article article = Drafts.Extract("# Herring market closes\n\nTraders went to court on Friday.\n\n> “It was ours,” said Ada Winther, a trader.\n\n> “It was never theirs.”\n\nThe mayor was there.\n", "a.md");
        Assert.Equal(["It was ours,", "It was never theirs."], article.Quotes.Select(q => q.Text));
    }

    [Fact]
    public void The_signs_of_note_taking_programs_are_no_words() => Assert.Equal(
        [
            "Traders went to the court house on Friday, after a dispute that had divided Nordhaven for years.",
            "Ada Winther: It was ours.",
            "The dispute began in 2017.",
        ],
        Drafts.Lines(Drafts.Extract(
            "# Herring market closes\n\n![[market.jpg]]\n\nTraders went to the [[Court|court house]] on ==Friday==, after a dispute[^1] that had divided [[Nordhaven]] for years.\n\n"
            + "> [!quote] Ada Winther\n> It was ours.\n\n%% check the figures %%\n\n[^1]: The dispute began in 2017.\n",
            "a.md")));

    [Theory]
    [InlineData("[[", "It stays [[ as it was written.")]
    [InlineData("100%%", "It stays 100%% as it was written.")]
    [InlineData("[x](https://a.example/)", "It stays x as it was written.")]
    [InlineData("![x]", "It stays ![x] as it was written.")]
    public void What_only_looks_like_such_a_sign_stays(string sign, string line) =>
        Assert.Contains(line, Drafts.Lines(Drafts.Extract($"# Herring market closes\n\nTraders went to court on Friday.\n\nIt stays {sign} as it was written.\n", "a.md")));

    [Fact]
    public void Of_html_the_words_stay_and_the_picture()
    {
        Article article = Drafts.Extract(
            "# Herring market closes\n\n<!-- more -->\n\nTraders went to court<br>on Friday.\n\n"
            + "<div><p>The mayor was there.</p><p>So were the traders.</p></div>\n\n<iframe src=\"https://a.example/v\"></iframe>\n\n<figure>\n<img src=\"market.jpg\" alt=\"A market\">\n<figcaption>The market at\ndawn</figcaption>\n</figure>\n\nNobody spoke to them.\n",
            "a.md");
        Assert.Equal(["Traders went to court on Friday.", "The mayor was there.", "So were the traders.", "Nobody spoke to them."], Drafts.Lines(article));
        Assert.Equal(("market.jpg", "The market at dawn"), article.Body.Blocks.Where(b => b.Kind == BlockKind.Image).Select(b => (b.Address, b.Caption)).Single());
    }
}
