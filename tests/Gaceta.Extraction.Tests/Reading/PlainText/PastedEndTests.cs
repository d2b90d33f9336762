namespace Gaceta.Extraction.Tests.Reading.PlainText;

public sealed class PastedEndTests
{
    private const string Text = """
        Herring market closes its doors

        Traders who have sold herring there for three generations said they would take the matter to court.

        The mayor answered that the market would open again when the roof no longer leaked.
        """;

    [Theory]
    [InlineData("Get our magazine delivered to your door. Subscribe today.")]
    [InlineData("Si te gusta nuestro boletín, compártelo.")]
    [InlineData("SIGN ME UP")]
    [InlineData("jr/jd/kl")]
    [InlineData("Notes to editors: pictures can be had from the harbour office.")]
    [InlineData("Contacto para medios\nOficina del puerto\nTel. 900 123 456")]
    [InlineData("About the author\nJane Roe writes about harbours. She lives in one.")]
    [InlineData("A crate of herring on the quay on Tuesday morning. Photo: John Doe")]
    [InlineData("A crate of herring on the quay on Tuesday morning. J. D.")]
    [InlineData("Comentarios de los lectores:\nJuana P. (hace 2 días): ¡Qué pena!")]
    public void What_follows_the_last_paragraph_is_left_out(string end) =>
        Assert.Equal(2, Drafts.Lines(Drafts.Extract($"{Text}\n\n{end}")).Length);

    [Theory]
    [InlineData("Contact with the outside world was lost for a day.")]
    [InlineData("You may bring your own crate, the mayor said.")]
    [InlineData("The roof was made in the U. S. of A. and it leaks.")]
    [InlineData("Crates sold: 19435523")]
    public void What_only_looks_like_it_stays(string end) =>
        Assert.Equal(end, Drafts.Lines(Drafts.Extract($"{Text}\n\n{end}"))[^1]);

    [Fact]
    public void A_heading_of_the_article_is_no_end_of_it() =>
        Assert.Equal(5, Drafts.Lines(Drafts.Extract($"{Text}\n\nContact information\n\nThe first ship came in spring. It brought salt and news, and nobody had asked for either of them.\n\nThe second one never left, and its crew learned to sell herring like everybody else in the town.")).Length);
}
