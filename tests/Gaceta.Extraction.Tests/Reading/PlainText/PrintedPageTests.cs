namespace Gaceta.Extraction.Tests.Reading.PlainText;

public sealed class PrintedPageTests
{
    private const string Opening = """
        Herring market closes

        Traders who have sold herring there for three generations said on
        Friday that they would take the matter to court, and the mayor

        """;

    private const string Rest = """
        answered that the market would open again when the roof no longer
        leaked and the council had found the money.

        The traders did not believe him.
        """;

    private static readonly string[] Paragraphs =
    [
        "Traders who have sold herring there for three generations said on Friday that they would take the matter to court, and the mayor "
            + "answered that the market would open again when the roof no longer leaked and the council had found the money.",
        "The traders did not believe him.",
    ];

    [Theory]
    [InlineData("\n- 2 -\n\n")]
    [InlineData("\nPage 2 of 3\n\n")]
    [InlineData("\n2/3\n\n")]
    [InlineData("7\n")]
    [InlineData("7\nNordhaven Courier\n")]
    [InlineData("\n                         – 2 –\n\n\n")]
    public void A_sentence_goes_on_over_the_number_of_a_page(string number) => Assert.Equal(Paragraphs, Drafts.Lines(Drafts.Extract(Opening + number + Rest)));

    [Fact]
    public void Behind_the_number_of_a_page_the_article_goes_on() => Assert.Equal(
        ["Traders went to court on Friday.", "The mayor was there.", "The traders did not believe him."],
        Drafts.Lines(Drafts.Extract("Herring market closes\n\nTraders went to court on Friday.\n\nThe mayor was there.\n\n- 2 -\n\nThe traders did not believe him.\n")));

    [Fact]
    public void The_sign_that_ends_a_text_is_no_page() => Assert.Equal(
        ["Traders went to court on Friday.", "The mayor was there, and said so."],
        Drafts.Lines(Drafts.Extract("Herring market closes\n\nTraders went to court on Friday.\n\nThe mayor was there, and said so.\n\n-30-\n\nThe court opens at nine.\n")));

    [Fact]
    public void A_hundred_thousand_page_numbers_hide_nothing_else() => Assert.Equal(
        ["Traders went to court on Friday."],
        Drafts.Lines(Drafts.Extract($"Herring market closes\n\n{string.Concat(Enumerable.Repeat("- 3 -\n", 100_000))}\nTraders went to court on Friday.\n")));

    [Fact]
    public void The_head_of_a_page_is_no_text() => Assert.DoesNotContain(
        Drafts.Lines(Drafts.Extract("Herring market closes\n\nTraders went to court on Friday.\n\nThe mayor was there.\n\nThe Nordhaven Courier   12 June 2026\n\nThe traders did not believe him.\n")),
        line => line.Contains("Courier", StringComparison.Ordinal));

    [Theory]
    [InlineData("By Ada Winther                         12 June 2026")]
    [InlineData("By Ada Winther\t12 June 2026")]
    [InlineData("12 June 2026                         By Ada Winther")]
    public void Columns_of_the_head_are_read_apart(string line)
    {
        Article article = Drafts.Extract($"Herring market closes\n\n{line}\nChief Reporter\n\n{Rest}");
        Assert.Equal(("Ada Winther", "2026-06-12", null), (article.Byline?.Value, article.Published?.Value.ToString(), article.SiteName?.Value));
    }
}
