using System.Text;

namespace Gaceta.Extraction.Tests.Reading;

public sealed class MojibakeTests
{
    private const string Text = "La votación del puente\n\nLos concejales votaron el lunes a favor del puente, según «El Correo».\n\n“Nunca hay un momento perfecto — y menos aún en abril”, dijo la alcaldesa, Íñiga Núñez. Costará 48 millones de €…\n";

    static MojibakeTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Text_that_was_taken_for_another_encoding_is_mended_and_told()
    {
        Article article = Drafts.Extract(Encoding.GetEncoding(1252).GetString(Encoding.UTF8.GetBytes(Text)));
        Assert.Equal(Drafts.Lines(Drafts.Extract(Text)), Drafts.Lines(article));
        Assert.Contains(article.Diagnostics, d => d.Code == "encoding-mended");
    }

    [Fact]
    public void The_closing_mark_whose_byte_was_lost_is_mended_too() =>
        Assert.Contains("“Sí, señora”", Drafts.Lines(Drafts.Extract("Nadie quiso oÃ­rlo.\n\nâ€œSÃ­, seÃ±oraâ€\uFFFD, dijo el alcalde al cabo de un rato.\n"))[1], StringComparison.Ordinal);

    [Theory]
    [InlineData("La acción de la Región bajó, según el señor Ibáñez, y el símbolo Ã© no la salvó.")]
    [InlineData("A MAÇÃ”, disse ele, e a maçã voltou à mesa da família Conceição na manhã de sábado.")]
    [InlineData("The letters Ã and Â stand in no word of English, nor does â.")]
    public void Text_that_means_what_it_says_stays(string text) => Assert.Equal([text], Drafts.Lines(Drafts.Extract(text)));
}
