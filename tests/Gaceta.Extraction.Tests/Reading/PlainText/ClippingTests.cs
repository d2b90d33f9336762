namespace Gaceta.Extraction.Tests.Reading.PlainText;

/// <summary>Articles as archives, chats and networks hand them on.</summary>
public sealed class ClippingTests
{
    private static readonly string[] Text = ["Traders went to court on Friday, as they had said they would.", "The mayor was there."];

    private static readonly string Body = string.Join("\n\n", Text);

    [Fact]
    public void Of_a_press_archive() => Assert.Equal(
        ("Herring market closes", "2026-06-12", "Ada Winther", "The Nordhaven Courier", "Traders go to court."),
        Facts($"Herring market closes\n\nThe Nordhaven Courier (North)\n\nJune 12, 2026 Friday\n\nSection: NEWS; Pg. 12\n\nLength: 148 words\n\nByline: Ada Winther, Chief Reporter\n\nHighlight: Traders go to court.\n\nBody\n\n{Body}\n\nLoad-Date: June 12, 2026\n\nEnd of Document\n"));

    [Fact]
    public void With_the_day_it_was_looked_up() => Assert.Equal(
        ("HERRING MARKET CLOSES", "2026-06-12", null, "The Nordhaven Courier", null),
        Facts($"Source: The Nordhaven Courier\nPublished: 12 June 2026\nDate accessed: 14 June 2026\n\nHERRING MARKET CLOSES\n\n{Body}\n"));

    [Theory]
    [InlineData("[2026-06-12, 08:02:11] Ada Winther: *Herring market closes its doors*\n_Traders go to court over it_")]
    [InlineData("2026-06-12, 08:02 - Ada: Herring market closes its doors\nTraders go to court over it")]
    public void Of_a_chat(string head) => Assert.Equal(
        ("Herring market closes its doors", "2026-06-12", null, null, "Traders go to court over it"),
        Facts($"{head}\n\n{Body}\n"));

    [Fact]
    public void Of_counted_posts() => Assert.Equal(
        ["The market closes, traders say. 1/", "“It was ours,” says Ada Winther. 2/2"],
        Drafts.Lines(Drafts.Extract("Ada Winther\n@awinther\nJun 12\nThe market closes, traders say. 1/\n11:58 PM · Jun 12, 2026 · 12.4K Views\n\n“It was ours,” says Ada Winther. 2/2\n")));

    [Fact]
    public void Views_sign_no_article() => Assert.Null(Drafts.Extract($"Herring market closes\n11:58 PM · Jun 12, 2026 · 12.4K Views\n\n{Body}\n").Byline);

    [Theory]
    [InlineData("Sent from my telephone")]
    [InlineData("Enviado desde mi teléfono")]
    public void Without_what_a_mail_program_adds(string signature) =>
        Assert.Equal(Text, Drafts.Lines(Drafts.Extract($"Subject: Herring market closes\n\n{Body}\n\n{signature}\n")));

    [Fact]
    public void A_mail_that_forwards_another_names_no_outlet() => Assert.Null(
        Drafts.Extract($"From: Clippings <clips@desk.example>\nSubject: Fwd: Herring\n\n---------- Forwarded message ---------\nFrom: Ada <ada@winther.example>\nSubject: Herring\n\nHerring market closes\n\n{Body}\n").SiteName);

    [Theory]
    [InlineData("author:\n  - \"[[Ada Winther]]\"\n  - \"[[people/lund|Olaf Lund]]\"")]
    [InlineData("Authors: [Ada Winther, Olaf Lund]")]
    [InlineData("author: Ada Winther; Olaf Lund")]
    [InlineData("authors:\n  - name: Ada Winther\n    twitter: awinther\n  - Olaf Lund")]
    [InlineData("author:\n  name: Ada Winther; Olaf Lund")]
    public void Of_a_note_taking_program(string author) =>
        Assert.Equal("Ada Winther; Olaf Lund", Drafts.Extract($"---\ntitle: Herring market closes\n{author}\n---\n\n{Body}\n", "a.md").Byline?.Value);

    [Fact]
    public void Out_of_the_source_of_a_page()
    {
        Article article = Drafts.Extract("<h1>Herring market closes</h1>\n<p class=\"byline\">By Ada Winther</p>\n<p>Traders went to <b>court</b> on Friday &ndash; as they had said.</p>\n<p>The mayor was there, and heard all of it.</p>\n");
        Assert.Equal(("Herring market closes", "Ada Winther"), (article.Title?.Value, article.Byline?.Value));
        Assert.Equal(["Traders went to court on Friday – as they had said.", "The mayor was there, and heard all of it."], Drafts.Lines(article));
    }

    [Fact]
    public void With_characters_written_as_mark_up_has_them() => Assert.Equal(
        ["The traders’ case went to court & nowhere else.", "“It was ours,” said Ada Winther; AT&T was silent."],
        Drafts.Lines(Drafts.Extract("The traders&#8217; case went to court &amp; nowhere else.\n\n&ldquo;It was ours,&rdquo;&nbsp;said Ada Winther; AT&T was silent.\n")));

    [Fact]
    public void Of_a_program_that_keeps_highlights() => Assert.Equal(
        Text,
        Drafts.Lines(Drafts.Extract($"# Herring market closes\n\n## Metadata\n- Author: [[Ada Winther]]\n- Full Title: Herring market closes\n- Document Note: \n- URL: https://courier.example/herring\n\n## Full Document\n{Body}\n", "a.md")));

    [Fact]
    public void Of_a_mail_that_quotes_what_it_hands_on()
    {
        string quoted = "> Subject: Herring market closes\n> > Herring market closes\n> > By Ada Winther\n> >\n> > Traders went to court on Friday, as they had said they would\n> > do, and the mayor of the town was there to hear them and all\n> > the others, without a word to anybody else in the whole room\n> > but one.\n> >\n> > The mayor was there.";
        Article article = Drafts.Extract($"From: Clippings <clips@desk.example>\nSubject: Fwd: Herring market closes\n\nPlease use this one tomorrow. Thanks, Bo.\n\n{quoted}\n\n--\nBo Falk\nThe desk\n");
        Assert.Equal(("Herring market closes", "Ada Winther"), (article.Title?.Value, article.Byline?.Value));
        Assert.Equal(["Traders went to court on Friday, as they had said they would do, and the mayor of the town was there to hear them and all the others, without a word to anybody else in the whole room but one.", "The mayor was there."], Drafts.Lines(article));
    }

    [Fact]
    public void Whoever_sends_a_mail_is_told_without_the_address() => Assert.Equal(
        "The Nordhaven Courier", Drafts.Extract($"From: The Nordhaven Courier [mailto:news@courier.example]\nSubject: Herring\n\nHerring market closes\n\n{Body}\n").SiteName?.Value);

    [Fact]
    public void Printed_by_a_browser()
    {
        const string Sheet = "Herring market closes early - The Courier\n6/12/26, 9:41 AM\nhttps://courier.example/herring\n";
        Article article = Drafts.Extract($"{Sheet}1/2\n\nHerring market closes early\nBy Ada Winther\n\n{Text[0]}\n\n{Sheet}2/2\n\n{Text[1]}\n");
        Assert.Equal(("Herring market closes early", "https://courier.example/herring"), (article.Title?.Value, article.Url?.Value));
        Assert.Equal(Text, Drafts.Lines(article));
    }

    [Fact]
    public void The_time_of_an_update_is_no_text() => Assert.Equal(
        Text, Drafts.Lines(Drafts.Extract($"Herring market closes\n\nADA WINTHER\n12 June 2026\nUpdated at 08:12\n\n{Body}\n")));

    [Fact]
    public void A_text_that_quotes_a_little_keeps_all_its_lines() => Assert.Equal(
        [.. Text, "> It was ours.", "Nobody was heard again before the day was over."],
        Drafts.Lines(Drafts.Extract($"{Body}\n\n> It was ours.\n\nNobody was heard again before the day was over.\n")));

    [Fact]
    public void Out_of_a_value_of_json()
    {
        Article article = Drafts.Extract("Herring traders\\u2019 market closes\n\nThe traders can\\u2019t sell \\\"here\\\" any more \\u2013 not on Friday.\\n\\nThe mayor was there \\ud83d\\ude00 to hear them.");
        Assert.Equal("Herring traders’ market closes", article.Title?.Value);
        Assert.Equal(["The traders can’t sell \"here\" any more – not on Friday.", "The mayor was there \U0001F600 to hear them."], Drafts.Lines(article));
    }

    [Fact]
    public void Strokes_of_paths_stay() => Assert.Equal(
        [@"Traders keep their lists in C:\news\users, as they had said they would."],
        Drafts.Lines(Drafts.Extract(@"Traders keep their lists in C:\news\users, as they had said they would.")));

    [Theory]
    [InlineData("BC-NORDHAVEN-HERRING (UPDATE 2)\nNRD123 4 pol 312 NWP-0231\nHerring market closes its doors")]
    [InlineData("NORDHAVEN-HERRING/\nHerring market closes its doors\n\nEds: Adds what the mayor said.")]
    public void Of_an_agency_with_the_codes_for_its_desks(string head)
    {
        Article article = Drafts.Extract($"{head}\n\nBy Ada Winther\n\n{Text[0]}\n\n(MORE)\n\nNWP-0231 add 1\n\n{Text[1]}\n\n(ENDS)\n");
        Assert.Equal(("Herring market closes its doors", "Ada Winther"), (article.Title?.Value, article.Byline?.Value));
        Assert.Equal(Text, Drafts.Lines(article));
    }

    [Theory]
    [InlineData("Line A380 stops")]
    [InlineData("COVID-19 closes the market")]
    [InlineData("B12 or not: herring in winter")]
    public void Numbers_of_things_are_no_codes(string headline) => Assert.Equal(headline, Drafts.Extract($"{headline}\n\n{Body}").Title?.Value);

    [Fact]
    public void A_post_copied_with_the_time_that_passed_has_its_author() =>
        Assert.Equal("Ada Winther", Drafts.Extract($"Ada Winther @awinther · 3h\nHerring market closes its doors\n\n{Body}\n12 replies 40 reposts 210 likes").Byline?.Value);

    private static (string? Title, string? Date, string? Byline, string? Site, string? Lead) Facts(string text)
    {
        Article article = Drafts.Extract(text);
        return (article.Title?.Value, article.Published?.Value.ToString(), article.Byline?.Value, article.SiteName?.Value, article.Lead?.Value);
    }
}
