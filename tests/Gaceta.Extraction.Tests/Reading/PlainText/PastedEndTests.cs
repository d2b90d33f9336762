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
    [InlineData("A crate of herring on the quay.JOHN DOE")]
    [InlineData("Find this article at:\nhttps://courier.example/2026/06/12/herring-market")]
    [InlineData("---000---")]
    [InlineData("EFE")]
    [InlineData("— John Doe")]
    [InlineData("jroe@courier.example")]
    [InlineData("Additional reporting by John Doe and Juana Roe")]
    [InlineData("Con información de EFE")]
    [InlineData("¿Qué opinas? Déjanos tu comentario.")]
    [InlineData("###\nAbout the Harbour Trust\nThe Harbour Trust has looked after the quay since 1902.")]
    [InlineData("More in Courts\nGoat wins custody of goat")]
    [InlineData("Más noticias de Comarca\nSomera estrena rotonda")]
    [InlineData("This article appears in the June 2026 edition with the headline \"Closed.\"")]
    [InlineData("Comentarios de los lectores:\nJuana P. (hace 2 días): ¡Qué pena!")]
    public void What_follows_the_last_paragraph_is_left_out(string end) =>
        Assert.Equal(2, Drafts.Lines(Drafts.Extract($"{Text}\n\n{end}")).Length);

    [Theory]
    [InlineData("Contact with the outside world was lost for a day.")]
    [InlineData("You may bring your own crate, the mayor said.")]
    [InlineData("The roof was made in the U. S. of A. and it leaks.")]
    [InlineData("Crates sold: 19435523")]
    [InlineData("Con información de los vecinos, la policía cerró el muelle.")]
    [InlineData("Duke Herring")]
    public void What_only_looks_like_it_stays(string end) =>
        Assert.Equal(end, Drafts.Lines(Drafts.Extract($"{Text}\n\n{end}"))[^1]);

    [Theory]
    [InlineData("Jane Roe is a staff writer and the author of \"Small Fish.\"")]
    [InlineData("Jane Roe es periodista y vive en un barco.")]
    [InlineData("Reach Jane Roe at jroe@courier.example or 555-0142.")]
    public void What_names_the_author_at_the_end_is_left_out(string end) =>
        Assert.Equal(2, Drafts.Lines(Drafts.Extract($"{Text.Replace("doors\n", "doors\nBy Jane Roe\n", StringComparison.Ordinal)}\n\n{end}")).Length);

    [Theory]
    [InlineData("This article originally appeared on Nordhaven Courier: Herring market closes its doors")]
    [InlineData("© 2026 Nordhaven Courier. All rights reserved.")]
    public void The_outlet_is_known_by_what_the_end_says_of_it(string end) =>
        Assert.Equal("Nordhaven Courier", Drafts.Extract($"{Text}\n\n{end}").SiteName?.Value);

    [Fact]
    public void An_advice_that_speaks_of_a_form_and_a_website_stays() => Assert.Contains(
        "You need a crate of your own, which any cooper will make. Sign up for a stall on the harbour's website if you want to sell.",
        Drafts.Lines(Drafts.Extract($"{Text}\n\nYou need a crate of your own, which any cooper will make. Sign up for a stall on the harbour's website if you want to sell.\n\nThe market closed.")));

    [Fact]
    public void A_heading_of_the_article_is_no_end_of_it() =>
        Assert.Equal(5, Drafts.Lines(Drafts.Extract($"{Text}\n\nContact information\n\nThe first ship came in spring. It brought salt and news, and nobody had asked for either of them.\n\nThe second one never left, and its crew learned to sell herring like everybody else in the town.")).Length);
}
