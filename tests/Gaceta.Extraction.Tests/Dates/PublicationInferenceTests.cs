using Gaceta.Extraction.Dates;

namespace Gaceta.Extraction.Tests.Dates;

public sealed class PublicationInferenceTests
{
    private const string Anchored = "El incendio del pasado 12 de marzo dejó sin techo al mercado.";

    [Fact]
    public void A_past_day_the_years_name_and_counted_days_lead_to_a_day()
    {
        Found<EdtfDate>? inferred = Infer(Anchored, "La protesta, que ya cumple cinco días, sigue.", "La obra está prevista para este 2026.");
        Assert.Equal(("2026-03-17~", Certainty.Inferred, 3), (inferred?.Value.ToString(), inferred?.Certainty, inferred?.Evidence.Length));
    }

    [Fact]
    public void Without_counted_days_the_month_is_given() =>
        Assert.Equal("2026-03~", Infer(Anchored, "La obra está prevista para este 2026.")?.Value.ToString());

    [Theory]
    [InlineData(Anchored)]
    [InlineData("La obra está prevista para este 2026.")]
    [InlineData("El mercado abrió el 4 de mayo de 1911.")]
    [InlineData("La ministra habló el sábado.")]
    public void One_cue_alone_is_no_date(string text) => Assert.Null(Infer(text));

    private static Found<EdtfDate>? Infer(params string[] paragraphs) =>
        PublicationInference.Infer(new Body([.. paragraphs.Select(p => new Block(BlockKind.Paragraph, p))]), CutTexts.None, "es");
}
