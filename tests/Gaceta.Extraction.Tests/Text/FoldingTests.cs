namespace Gaceta.Extraction.Tests.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Yván", "yvan")]
    [InlineData("Mélik-Bagdasárov", "melik-bagdasarov")]
    [InlineData("ÑANDÚ", "nandu")]
    [InlineData("Straße", "strasse")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Erdoğan İstanbul ışık", "erdogan istanbul isik")]
    [InlineData("Nguyễn", "nguyen")]
    [InlineData("Ærø Þór", "aero thor")]
    [InlineData("МОСКВА", "москва")]
    [InlineData("already plain 7", "already plain 7")]
    [InlineData("", "")]
    public void Accents_and_capitals_fold_away(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void A_letter_with_a_combining_mark_folds_like_the_composed_one() =>
        Assert.Equal(Folding.Fold("caf\u00E9"), Folding.Fold("cafe\u0301"));

    [Fact]
    public void Folding_twice_is_folding_once() =>
        Assert.All(["Œuvre", "Dvořák", "SÃO"], text => Assert.Equal(Folding.Fold(text), Folding.Fold(Folding.Fold(text))));
}
