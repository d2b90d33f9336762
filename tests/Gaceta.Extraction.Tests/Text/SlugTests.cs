namespace Gaceta.Extraction.Tests.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Yván Gil", "yvan-gil")]
    [InlineData("  Harbour -- ferry:  sails! ", "harbour-ferry-sails")]
    [InlineData("The minister's own", "the-ministers-own")]
    [InlineData("L’Observatori", "lobservatori")]
    [InlineData("Straße & Œuvre", "strasse-oeuvre")]
    [InlineData("U.S. 2026", "u-s-2026")]
    [InlineData("Совет Европы", "совет-европы")]
    [InlineData("«¿?»", "")]
    [InlineData("''", "")]
    [InlineData("", "")]
    public void A_slug_is_made_of_words_without_accents_and_signs(string text, string slug) =>
        Assert.Equal(slug, Slug.Of(text));

    [Fact]
    public void A_slug_too_long_ends_with_a_whole_word()
    {
        string slug = Slug.Of(string.Join(' ', Enumerable.Repeat("archipelago", 20)));
        Assert.InRange(slug.Length, Slug.LongestLength - "-archipelago".Length, Slug.LongestLength);
        Assert.All(slug.Split('-'), word => Assert.Equal("archipelago", word));
    }

    [Fact]
    public void A_single_word_too_long_is_cut() =>
        Assert.Equal(Slug.LongestLength, Slug.Of(new string('a', 500)).Length);

    [Theory]
    [InlineData("Ångström-Größe, 3. Auflage")]
    [InlineData("O'Neill & the boys’ choir")]
    public void The_slug_of_a_slug_is_itself(string text) => Assert.Equal(Slug.Of(text), Slug.Of(Slug.Of(text)));
}
