namespace Gaceta.Extraction.Tests.Text;

public sealed class TextTokensTests
{
    [Theory]
    [InlineData("Ana Ríos said: no.", "ana|rios|said|:|no|.")]
    [InlineData("6th of January, 2026", "6|th|of|january|,|2026")]
    [InlineData("2026年1月6日", "2026|年|1|月|6|日")]
    [InlineData("a\u0301rbol", "arbol")]
    [InlineData("  \t\n", "")]
    public void Words_numbers_and_signs_are_tokens_and_white_space_is_none(string text, string tokens) =>
        Assert.Equal(tokens, string.Join('|', TextTokens.Of(text).Select(t => t.Kind == TextTokenKind.Number ? t.Span.In(text) : t.Word)));

    [Fact]
    public void Tokens_of_one_text_stay_when_another_is_cut()
    {
        var first = TextTokens.Of("The ferry sails again");
        TextTokens.Of("No bridge was closed today");
        Assert.Equal(["the", "ferry", "sails", "again"], first.Select(t => t.Word));
    }

    [Fact]
    public void A_word_bears_the_hash_of_its_folded_form_and_its_capital()
    {
        TextToken token = TextTokens.Of("Ríos").Single();
        Assert.Equal((WordHash.Of("rios"), true), (token.Hash, token.Capital));
    }
}
