using System.Collections.Immutable;

namespace Gaceta.Extraction.Tests.People;

/// <summary>Quotations and posts that bear their speaker in a line of their own, and headings between answers.</summary>
public sealed class SignedQuotesTests
{
    [Theory]
    [InlineData("“We graduated in a hard year, all of us.”", "Otto Lang, head of the school")]
    [InlineData("We graduated in a hard year, all of us.", "– Otto Lang, head of the school")]
    public void A_line_below_a_quotation_signs_it_and_is_no_quote(string words, string line)
    {
        Quote quote = Assert.Single(Quotes(new Block(BlockKind.Quotation, words), new Block(BlockKind.Quotation, line), new Block(BlockKind.Paragraph, "Otto Lang slept.")));
        Assert.Equal("otto-lang", quote.Speaker);
    }

    [Fact]
    public void All_paragraphs_of_a_post_have_its_author() =>
        Assert.Equal(["otto-lang", "otto-lang"], Quotes(
            new Block(BlockKind.Paragraph, "Otto Lang wrote it down."),
            new Block(BlockKind.Post, "The town is full of smoke."),
            new Block(BlockKind.Post, "I urge all to stay at home.") { Attribution = new Attribution("Otto Lang") }).Select(q => q.Speaker));

    [Fact]
    public void Nobody_goes_on_speaking_under_a_heading_that_names_nobody_known() =>
        Assert.Equal(["otto-lang", null], Quotes(
            new Block(BlockKind.Paragraph, "“I am very happy with my mother today,” said Otto Lang."),
            new Block(BlockKind.Heading, "More than a hundred push-ups"),
            new Block(BlockKind.Paragraph, "“My mother is an athlete and she surprised me.”")).Select(q => q.Speaker));

    private static ImmutableArray<Quote> Quotes(params Block[] blocks) => Reading.Of(new Body([.. blocks])).Quotes;
}
