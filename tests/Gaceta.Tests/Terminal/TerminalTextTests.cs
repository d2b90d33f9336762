using Gaceta.Terminal;

namespace Gaceta.Tests.Terminal;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("a\r\n\r\n b\t c ", "a b c")]
    [InlineData("  \n", "")]
    [InlineData("\u001b[31mred\u001b[0m\u0007", "[31mred[0m")]
    [InlineData("\u009b2Jgone\u0000", "2Jgone")]
    [InlineData("sails \u202efrom \u2066here", "sails from here")]
    public void Words_of_strangers_are_one_line_without_orders_to_the_terminal(string text, string line) =>
        Assert.Equal(line, TerminalText.OneLine(text));

    [Theory]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("one two three", 12, "one two…")]
    [InlineData("onetwothree", 5, "onet…")]
    [InlineData("ab😀cd", 4, "ab…")]
    public void A_long_line_is_cut_at_a_word_and_never_inside_a_character(string text, int longest, string cut) =>
        Assert.Equal(cut, TerminalText.OneLine(text, longest));

    [Fact]
    public void Of_a_huge_text_only_the_beginning_is_looked_at() =>
        Assert.Equal("aaaa…", TerminalText.OneLine(new string('a', 50_000_000), 5));
}
