namespace Gaceta.Extraction.Tests.Reading.PlainText;

public sealed class RandomHeadTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 250)];

    [Theory, MemberData(nameof(Seeds))]
    public void The_lines_of_a_head_are_told_from_the_text_in_any_order(int seed)
    {
        PastedHead head = PastedHead.Of(new Random(seed));

        Article article = Drafts.Extract(head.Text);

        Assert.Equal((head.Title, head.Byline, head.Date), (article.Title?.Value, article.Byline?.Value, article.Published?.Value.ToString()));
        Assert.Equal(head.Paragraphs, Drafts.Lines(article));
    }
}
