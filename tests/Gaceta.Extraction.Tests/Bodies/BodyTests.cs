namespace Gaceta.Extraction.Tests.Bodies;

public sealed class BodyTests
{
    [Fact]
    public void The_text_is_that_of_the_blocks_with_words_joined_by_an_empty_line()
    {
        var body = new Body(
        [
            new Block(BlockKind.Image, "") { Address = "https://press.example/a.jpg" },
            new Block(BlockKind.Paragraph, "The ferry sails."),
            new Block(BlockKind.Break, ""),
            new Block(BlockKind.Heading, "Timetable") { Level = 2 },
            new Block(BlockKind.Image, ""),
        ]);
        Assert.Equal("The ferry sails.\n\nTimetable", body.Text);
    }

    [Fact]
    public void The_span_of_a_block_gives_its_words_and_is_empty_for_one_without()
    {
        var body = new Body([new Block(BlockKind.Break, ""), new Block(BlockKind.Paragraph, "One."), new Block(BlockKind.Image, ""), new Block(BlockKind.Paragraph, "Two, after it."), new Block(BlockKind.Image, "")]);
        Assert.All(Enumerable.Range(0, body.Blocks.Length), i => Assert.Equal(body.Blocks[i].Text, body.SpanOf(i).In(body.Text)));
    }

    [Fact]
    public void A_body_without_blocks_has_no_text() => Assert.Equal("", Body.Empty.Text);
}
