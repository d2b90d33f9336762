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
}
