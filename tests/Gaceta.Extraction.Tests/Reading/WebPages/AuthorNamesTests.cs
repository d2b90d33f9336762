using Gaceta.Extraction.Reading.WebPages.Fields;

namespace Gaceta.Extraction.Tests.Reading.WebPages;

public sealed class AuthorNamesTests
{
    [Theory]
    [InlineData("By Jane Roe", "Jane Roe")]
    [InlineData("JANE ROE", "JANE ROE")]
    [InlineData("Jane Roe and John Doe", "Jane Roe; John Doe")]
    [InlineData("Jane Roe, John Doe & Ana Gil", "Jane Roe; John Doe; Ana Gil")]
    [InlineData("Por Ana Gil y José de la Cruz", "Ana Gil; José de la Cruz")]
    [InlineData("Jane Roe, Political Editor", "Jane Roe")]
    [InlineData("Jane Roe | The Valley Herald", "Jane Roe")]
    [InlineData("Jane Roe - Published 12 May 2026", "Jane Roe")]
    [InlineData("jane.roe@example.org", "")]
    [InlineData("https://example.org/jane", "")]
    [InlineData("The Valley Herald & Post", "The Valley Herald & Post")]
    [InlineData("Ela", "Ela")]
    [InlineData("Por Ana Gil / Fotografías de José Cruz", "Ana Gil")]
    [InlineData("Text: Ana Gil. Photos: Jane Roe.", "Ana Gil")]
    [InlineData("Jane Roe; jane roe", "Jane Roe")]
    [InlineData("Jan E. Roe", "Jan E. Roe")]
    [InlineData("ByJane Roe", "Jane Roe")]
    [InlineData("PorAna Gil y José Cruz", "Ana Gil; José Cruz")]
    [InlineData("DeAnna McRoe", "DeAnna McRoe")]
    public void Names_are_parted_and_cleaned(string words, string expected) =>
        Assert.Equal(expected, string.Join("; ", AuthorNames.Read([words], ["Valley Herald"]).Select(n => n.Text)));

    [Theory]
    [InlineData("Jane Roe", true)]
    [InlineData("Ludwig van Beethoven", true)]
    [InlineData("Valley Herald", false)]
    [InlineData("Sports Desk", false)]
    [InlineData("Redacción Central", false)]
    [InlineData("The Wanderers", false)]
    public void A_person_is_told_from_an_outlet(string name, bool isPerson) =>
        Assert.Equal(isPerson, Assert.Single(AuthorNames.Read([name], ["Valley Herald"])).IsPerson);
}
