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
    [InlineData("Herring market closes its doors\n12 June 2026\nDaily Ledger", "Daily Ledger")]
    [InlineData("Herring market closes its doors\nnordhavencourier.com", "nordhavencourier.com")]
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
    [InlineData("Jane Roe\nHarbour correspondent, Nordhaven\n12 June 2026")]
    [InlineData("Jane Roe Health correspondent\n12 June 2026")]
    [InlineData("JANE ROE\n@janeroe\nNordhaven - 12 JUN 2026 - 23:15CET")]
    [InlineData("By Jane Roe @janeroe\n12 June 2026")]
    [InlineData("By Jane Roe (Nordhaven, special correspondent)\nFriday 12 June 2026")]
    [InlineData("By Jane Roe | Photos: John Doe\n12 June 2026 Friday")]
    [InlineData("Text: Jane Roe. Photographs: John Doe. Editing: J. D.\n12 June 2026")]
    [InlineData("Text: Jane Roe    Photographs: John Doe\n12 June 2026")]
    public void An_author_is_known_by_what_stands_beside_the_name(string line)
    {
        Article article = Drafts.Extract($"Herring market closes its doors\n\n{line}\n{Text}");
        Assert.Equal("Jane Roe", article.Byline?.Value);
        Assert.Equal("2026-06-12", article.Published?.Value.ToString());
    }

    [Theory]
    [InlineData("Jane Roe")]
    [InlineData("12 June 2026\nJane Roe")]
    [InlineData("12 June 2026\nThe Nordhaven Courier\nJane Roe")]
    [InlineData("Jane al-Roe, Staff writer")]
    [InlineData("Jane Roe | Nordhaven")]
    [InlineData("12 June 2026\nJ. R. ROE\nCorrespondent in Brussels")]
    [InlineData("Por Jane Roe\nCorresponsal en Bruselas")]
    public void An_author_above_the_text_is_no_part_of_it(string head)
    {
        Article article = Drafts.Extract($"Herring market closes its doors\n\n{head}\n{Text}");

        Assert.NotNull(article.Byline);
        Assert.StartsWith("Traders who have sold", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12 June 2026\nnordhavencourier.com")]
    [InlineData("The market at dawn. EFE")]
    [InlineData("The market at dawn. / JANE ROE")]
    [InlineData("Daily Ledger")]
    public void Hosts_outlets_and_credited_pictures_above_the_text_are_no_part_of_it(string head) =>
        Assert.StartsWith("Traders who have sold", Drafts.Extract($"Herring market closes its doors\n\n{head}\n{Text}").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Jane Roe y John Doe\n12/06/2026", "Jane Roe; John Doe")]
    [InlineData("Por Jane Roe / John Doe\n12/06/2026", "Jane Roe; John Doe")]
    [InlineData("Por Jane Roe / John Doe", "Jane Roe; John Doe")]
    [InlineData("By Jane Roe, updated: June 13, 2026 | Posted: June 12, 2026", "Jane Roe")]
    [InlineData("Por Joan Roe i Doe\n12/06/2026", "Joan Roe i Doe")]
    [InlineData("Por Juana Roe y Doe, Madrid, 12 jun 2026", "Juana Roe y Doe")]
    [InlineData("Por Juana Roe y EFE, 12 jun 2026", "Juana Roe; EFE")]
    public void Authors_are_told_from_one_another_and_from_what_follows(string head, string authors)
    {
        Article article = Drafts.Extract($"El mercado cierra sus puertas\n\n{head}\n{Text}");

        Assert.Equal(authors, article.Byline?.Value);
        Assert.StartsWith("Traders who have sold", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_a_head_in_Markdown_are_read_one_by_one()
    {
        Article article = Drafts.Extract($"# Herring market closes its doors\n\n**By Jane Roe**  \n*First published on Fri 12 Jun 2026 06.00 GMT*\n{Text}");

        Assert.Equal(("Jane Roe", "2026-06-12"), (article.Byline?.Value, article.Published?.Value.ToString()));
        Assert.StartsWith("Traders who have sold", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outlet_behind_a_headline_with_a_colon_is_no_part_of_it() =>
        Assert.Equal(("Herring: market closes its doors", "The Nordhaven Courier"), (Drafts.Extract($"Herring: market closes its doors - The Nordhaven Courier\n{Text}") is var a ? (a.Title?.Value, a.SiteName?.Value) : default));

    [Fact]
    public void An_agency_may_sign_the_last_paragraph() =>
        Assert.EndsWith("Nobody was hurt. EFE", Drafts.Extract($"Herring market closes its doors\n{Text}\nNobody was hurt. EFE\n").Text, StringComparison.Ordinal);

    [Fact]
    public void A_column_has_its_author_above_the_headline() =>
        Assert.Equal("Helen Osgood", Drafts.Extract($"Helen Osgood\nOPINION\nHerring market closes its doors\n12 June 2026\n{Text}").Byline?.Value);

    [Theory]
    [InlineData("June 2026 Issue", "2026-06")]
    [InlineData("Edición 214 | Junio 2026", "2026-06")]
    [InlineData("Lyon, le 12 juin 2026", "2026-06-12")]
    public void The_day_or_month_is_read_from_a_line_of_its_own(string line, string date) =>
        Assert.Equal(date, Drafts.Extract($"Herring market closes its doors\n{line}\n{Text}").Published?.Value.ToString());

    [Fact]
    public void A_weblog_signs_behind_its_date_with_a_nickname() =>
        Assert.Equal("marcus", Drafts.Extract($"Herring market closes its doors\nPosted on June 12, 2026 by marcus\n{Text}").Byline?.Value);

    [Theory]
    [InlineData("Ministry of Fisheries and Harbours\n12 June 2026", "Ministry of Fisheries and Harbours")]
    [InlineData("Secretaría de Aguas y Bosques | 12 de junio de 2026 | Comunicado", "Secretaría de Aguas y Bosques")]
    [InlineData("courier.example", "courier.example")]
    public void Who_publishes_stands_above_the_headline(string head, string site)
    {
        Article article = Drafts.Extract($"{head}\n\nHerring market closes its doors\n{Text}");
        Assert.Equal(site, article.SiteName?.Value);
        Assert.Equal("Herring market closes its doors", article.Title?.Value);
    }

    [Fact]
    public void The_agency_in_a_dateline_needs_no_dash() =>
        Assert.Equal("PNC", Drafts.Extract($"Herring market closes its doors\n\nNordhaven, 12 jun (PNC) The market closed.\n{Text}").SiteName?.Value);

    [Fact]
    public void A_line_that_an_ending_repeats_is_the_headline() =>
        Assert.Equal("Herring market closes its doors", Drafts.Extract($"Notes from the Cold Quay\nA weblog about fish\n\nHerring market closes its doors\n{Text}\n\n3 thoughts on “Herring market closes its doors”").Title?.Value);

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

    [Theory]
    [InlineData("Jane Roe North of England correspondent", "Jane Roe")]
    [InlineData("Jane Roe Political correspondent", "Jane Roe")]
    [InlineData("Jane P. Roe Health editor", "Jane P. Roe")]
    [InlineData("Ana Belén Roe corresponsal", "Ana Belén Roe")]
    [InlineData("Jane Roe in Springfield", "Jane Roe")]
    [InlineData("Jane Roe and agencies", "Jane Roe")]
    [InlineData("Ana Roe - Corresponsal en Bruselas", "Ana Roe")]
    [InlineData("Northern Press Nacional", null)]
    [InlineData("The Northern Agency in Springfield", null)]
    public void The_name_is_read_out_of_what_stands_around_it(string line, string? name)
    {
        Article article = Drafts.Extract($"Council approves canal plan\n\n{line}\n\n9 April 2026\n\nThe council approved the plan on Thursday, after eleven hours of debate.\n");
        Assert.Equal((name, null), (article.Byline?.Value, article.Lead?.Value));
    }

    [Fact]
    public void A_dateline_on_a_line_of_its_own_names_the_agency_and_is_no_heading()
    {
        Article article = Drafts.Extract("Council approves canal plan\n\nThe town's traders had asked for more time to think about it\n\n9 April 2026\n\nSPRINGFIELD, 9 Abr. (NORTHERN WIRE) -\n\nThe council approved the plan on Thursday, after eleven hours of debate.\n");
        Assert.Equal("NORTHERN WIRE", article.SiteName?.Value);
        Assert.DoesNotContain(article.Body.Blocks, b => b.Kind == BlockKind.Heading);
    }

    [Fact]
    public void A_dateline_alone_above_the_text_is_no_headline()
    {
        Article article = Drafts.Extract("SPRINGFIELD, 9 Abr. (NORTHERN WIRE) -\n\nThe council approved the plan on Thursday, after eleven hours of debate.\n\nThe mayor was there.\n");
        Assert.Null(article.Title);
        Assert.Equal("NORTHERN WIRE", article.SiteName?.Value);
    }

    [Fact]
    public void An_interview_has_its_headline_in_marks_below_who_is_asked_and_its_author_above_the_town()
    {
        Article article = Drafts.Extract("INTERVIEW | Jane Roe, head of the council of bakers\n\n“We will not bake for promises”\n\nOlga Brandt\nSpringfield - 04 MAR 2026 - 05:30\n\nThe bakers of the town have been on strike for a week now.\n\nThe mayor has not met them.\n");
        Assert.Equal(("“We will not bake for promises”", "Olga Brandt"), (article.Title?.Value, article.Byline?.Value));
    }

    [Fact]
    public void A_day_behind_the_last_comma_of_a_headline_is_the_articles()
    {
        Article article = Drafts.Extract("The Harbour Hour on Radio Nordhaven, 2 March 2026, 18:00\n\nThe bakers of the town have been on strike for a week now.\n\nThe mayor has not met them.\n");
        Assert.Equal(("The Harbour Hour on Radio Nordhaven", "2026-03-02"), (article.Title?.Value, article.Published?.Value.ToString()));
    }

    [Fact]
    public void The_desk_before_an_outlets_name_is_no_part_of_it() => Assert.Equal(
        "El Faro de la Sierra",
        Drafts.Extract("Redacción El Faro de la Sierra\nMartes 3 de marzo de 2026 | 10:42 hs\n\nEl pleno aprueba el plan del canal\n\nEl pleno aprobó el plan el jueves, tras once horas de debate.\n").SiteName?.Value);

    [Fact]
    public void Whoever_answers_the_press_is_no_outlet() => Assert.Null(
        Drafts.Extract("NOTA DE PRENSA\n\nEl canal abre el lunes\n\nEl canal abre el lunes, tras once meses de obras, según la empresa.\n\nPara más información:\nGabinete de Comunicación\nRuth Domenech\nTel. 600 000 000\nprensa@canal.example\n").SiteName);

    [Fact]
    public void A_source_of_figures_in_small_letters_is_no_outlet() => Assert.Null(
        Drafts.Extract("Council approves canal plan\n\nThe council approved the plan on Thursday, after eleven hours of debate.\n\nSource: the union of bakers.\n").SiteName);

    [Theory]
    [InlineData("Por: Redacción El Pregón del Sur / Con información de agencias", "El Pregón del Sur")]
    [InlineData("Por: Redacción", null)]
    public void A_desk_that_signs_is_no_author(string line, string? outlet)
    {
        Article article = Drafts.Extract($"El pleno aprueba el plan del canal\n\n{line}\n\nEl pleno aprobó el plan el jueves, tras once horas de debate.\n");
        Assert.Equal((null, null, outlet), (article.Byline?.Value, article.Lead?.Value, article.SiteName?.Value));
        Assert.Equal(["El pleno aprobó el plan el jueves, tras once horas de debate."], Drafts.Lines(article));
    }
}
