namespace Gaceta.Extraction.Tests.Actors;

public sealed class NamePartsTests
{
    [Theory]
    [InlineData("en", "Ana Smith", "Ana", "", "Smith")]
    [InlineData("en", "Sarah Jane Smith", "Sarah Jane", "", "Smith")]
    [InlineData("en", "J. R. Smith", "J. R.", "", "Smith")]
    [InlineData("en", "Pieter van der Meer", "Pieter", "van der", "Meer")]
    [InlineData("en", "Smith, Ana", "Ana", "", "Smith")]
    [InlineData("es", "Gabriel Ríos Peña", "Gabriel", "", "Ríos Peña")]
    [InlineData("es", "Juan Carlos Ríos Peña", "Juan Carlos", "", "Ríos Peña")]
    [InlineData("es", "María del Carmen Ríos", "María del Carmen", "", "Ríos")]
    [InlineData("es", "Juan de la Peña", "Juan", "de la", "Peña")]
    [InlineData("es", "José Ortega y Vela", "José", "", "Ortega y Vela")]
    [InlineData(null, "Ana Smith", "Ana", "", "Smith")]
    public void A_name_is_parted_as_the_language_of_the_article_sorts_it(string? language, string name, string given, string particle, string family)
    {
        var parts = NameParts.Of(name, language);

        Assert.Equal((given, particle, family), (parts?.Given, parts?.Particle, parts?.Family));
    }

    [Theory]
    [InlineData("John Smith Jr.")]
    [InlineData("John Smith, Jr.")]
    public void A_suffix_is_no_surname(string name) => Assert.Equal(new NameParts("John", "", "Smith", "Jr."), NameParts.Of(name, "en"));

    [Theory]
    [InlineData("en", "Reuters")]
    [InlineData("en", "Harbour Press Agency")]
    [InlineData("en", "Staff and agencies")]
    [InlineData("en", "News Desk 24")]
    [InlineData("es", "Agencia del Puerto")]
    public void Words_that_name_no_person_are_not_parted(string language, string name) => Assert.Null(NameParts.Of(name, language));
}
