using Gaceta.Extraction;
using Gaceta.Rights;

namespace Gaceta.Tests.Rights;

public sealed class ExcerptTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("words", 100));

    [Fact]
    public void A_body_that_is_short_is_shown_whole() => Assert.Equal("One.\n\nTwo.", Text("One.", "Two."));

    [Fact]
    public void A_paragraph_is_cut_behind_its_last_sentence_that_fits() =>
        Assert.Equal("First. \"Second!\"", Text($"First. \"Second!\" {Long}."));

    [Fact]
    public void A_sentence_that_alone_is_too_long_is_cut_between_words()
    {
        string text = Text(Long);

        Assert.InRange(text.Length, Excerpt.Longest - 10, Excerpt.Longest);
        Assert.EndsWith("words", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_paragraph_without_a_sentence_that_fits_is_left_out() => Assert.Equal("One.", Text("One.", Long));

    [Fact]
    public void A_heading_of_what_is_left_out_is_left_out_too() => Assert.Equal(
        "One.", Excerpt.Of(new Body([new Block(BlockKind.Paragraph, "One."), new Block(BlockKind.Heading, "Two") { Level = 2 }, new Block(BlockKind.Paragraph, Long)])).Text);

    [Fact]
    public void Sentences_of_scripts_without_spaces_are_cut_at_their_own_full_stops() =>
        Assert.Equal(new string('字', 99) + "。", Text(new string('字', 99) + "。" + new string('字', 400)));

    [Fact]
    public void A_character_of_two_units_is_not_torn_apart()
    {
        string text = Text("a" + string.Concat(Enumerable.Repeat("𝒳", 300)));

        Assert.False(char.IsHighSurrogate(text[^1]));
    }

    [Theory]
    [InlineData("First. Second. Third.")]
    [InlineData("No end at all")]
    public void An_excerpt_of_an_excerpt_is_the_excerpt(string beginning)
    {
        string once = Text(beginning + " " + Long, Long);

        Assert.Equal(once, Text([.. once.Split("\n\n")]));
    }

    private static string Text(params string[] paragraphs) =>
        Excerpt.Of(new Body([.. paragraphs.Select(p => new Block(BlockKind.Paragraph, p))])).Text;
}
