namespace Gaceta.Extraction.Tests.Reading.PlainText;

public sealed class PastedHeaderTests
{
    private const string Text = """

        Traders who have sold herring there for three generations said they would take the matter to court.

        The mayor answered that the market would open again when the roof no longer leaked.
        """;

    [Theory]
    [InlineData("THE NORDHAVEN COURIER\n\nHerring market closes its doors", "THE NORDHAVEN COURIER")]
    [InlineData("Nordhaven Courier - Friday, 12 June 2026\n\nHerring market closes its doors", "Nordhaven Courier")]
    [InlineData("PAGE 3     NORDHAVEN COURIER     Friday, 12 June 2026\n\nHerring market closes its doors", "NORDHAVEN COURIER")]
    [InlineData("Herring market closes its doors | Nordhaven Courier\n12 June 2026", "Nordhaven Courier")]
    [InlineData("Herring market closes its doors\nInterview by Jane Roe, The Anchor", "The Anchor")]
    [InlineData("El mercado cierra sus puertas\n\nEl Correo de Puerto Norte, viernes 12 de junio de 2026", "El Correo de Puerto Norte")]
    public void An_outlet_is_known_by_its_name_and_place(string head, string outlet) =>
        Assert.Equal(outlet, Drafts.Extract($"{head}\n{Text}").SiteName?.Value);

    [Fact]
    public void The_agency_in_a_dateline_is_the_source_when_no_other_is_stated() =>
        Assert.Equal("Seawire", Drafts.Extract($"Herring market closes its doors\n\nNORDHAVEN, June 12 (Seawire) - The market closed.\n{Text}").SiteName?.Value);

    [Fact]
    public void The_day_of_the_article_wins_over_the_day_of_the_mail()
    {
        Article article = Drafts.Extract($"From: John Doe <john@mail.example>\nDate: Mon, 15 Jun 2026 07:02:11 +0100\nSubject: Herring market closes its doors\n\nHerring market closes its doors\nNordhaven Courier\n12 June 2026\n{Text}");
        Assert.Equal("2026-06-12", article.Published?.Value.ToString());
        Assert.Equal("Nordhaven Courier", article.SiteName?.Value);
    }

    [Theory]
    [InlineData("Jane Roe\nHarbour correspondent\n12 June 2026")]
    [InlineData("JANE ROE | 12 June 2026")]
    [InlineData("Jane Roe / Nordhaven\n12 June 2026")]
    [InlineData("Jane Roe, poet\n12 June 2026")]
    [InlineData("Jane Roe | Nordhaven | 12 June 2026")]
    [InlineData("Text: Jane Roe    Photographs: John Doe\n12 June 2026")]
    public void An_author_is_known_by_what_stands_beside_the_name(string line)
    {
        Article article = Drafts.Extract($"Herring market closes its doors\n\n{line}\n{Text}");
        Assert.Equal("Jane Roe", article.Byline?.Value);
        Assert.Equal("2026-06-12", article.Published?.Value.ToString());
    }

    [Theory]
    [InlineData("HERRING MARKET TO CLOSE\nITS DOORS IN AUTUMN", "HERRING MARKET TO CLOSE ITS DOORS IN AUTUMN")]
    [InlineData("The oldest herring market\ncloses its doors", "The oldest herring market closes its doors")]
    public void A_headline_in_two_lines_is_one(string head, string title) =>
        Assert.Equal(title, Drafts.Extract($"{head}\n\nby Jane Roe\n{Text}").Title?.Value);

    [Theory]
    [InlineData("1.2K views   48 shares   Listen to it all")]
    [InlineData("Local Sport Opinion What's On Business")]
    [InlineData("Contact:\nJane Roe, Office of the Harbour\n+44 20 7946 0112")]
    public void Menus_counters_and_contacts_are_no_headline(string line) =>
        Assert.Equal("Herring market closes its doors", Drafts.Extract($"{line}\n\nHerring market closes its doors\n{Text}").Title?.Value);

    [Fact]
    public void Town_and_day_before_the_first_sentence_give_the_date() =>
        Assert.Equal("2026-01-28", Drafts.Extract($"Herring market closes its doors\n\nNordhaven, 28 January 2026. The market has closed.\n{Text}").Published?.Value.ToString());
}
