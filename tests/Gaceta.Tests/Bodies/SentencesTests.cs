using Gaceta.Bodies;
using Gaceta.Extraction;

namespace Gaceta.Tests.Bodies;

public sealed class SentencesTests
{
    private static readonly string LongSentence = string.Join(' ', Enumerable.Repeat("word", 60)) + " Ana Ríos " + string.Join(' ', Enumerable.Repeat("word", 60)) + ".";

    [Theory]
    [InlineData("First one. Ana Ríos spoke. Last one.", "Ana Ríos spoke.")]
    [InlineData("Heading\n\nAna Ríos spoke", "Ana Ríos spoke")]
    [InlineData("Ana Ríos", "Ana Ríos")]
    [InlineData("She met Ana Ríos\n\nNext paragraph.", "She met Ana Ríos")]
    public void A_passage_is_the_sentence_around_the_words(string text, string passage) => Assert.Equal(passage, Around(text));

    [Fact]
    public void A_sentence_too_long_is_cut_at_words_on_both_sides_and_says_so()
    {
        string passage = Around(LongSentence);

        Assert.StartsWith("… word", passage, StringComparison.Ordinal);
        Assert.EndsWith("word …", passage, StringComparison.Ordinal);
        Assert.InRange(passage.Length, 200, 300);
    }

    private static string Around(string text) => Sentences.Around(text, TextSpan.At(text.IndexOf("Ana Ríos", StringComparison.Ordinal), "Ana Ríos".Length));
}
