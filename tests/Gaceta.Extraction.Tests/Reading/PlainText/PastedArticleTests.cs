namespace Gaceta.Extraction.Tests.Reading.PlainText;

public sealed class PastedArticleTests
{
    private const string First = "The council of Nordhaven voted on Monday to close the old fish market, ending months of argument over its roof.";
    private const string Second = "Traders who have sold herring there for three generations said they would take the matter to court.";
    private const string Third = "The mayor, Ada Lindqvist, told reporters that the new hall would open before the winter.";

    [Fact]
    public void Headline_byline_date_and_address_are_told_from_the_text()
    {
        Article article = Drafts.Extract($"Council closes the old fish market\n\nBy Jonas Berg | 6 January 2026\n\nhttps://courier.example/news/council-closes\n\n{First}\n\n{Second}\n");
        Assert.Equal("Council closes the old fish market", article.Title?.Value);
        Assert.Equal("Jonas Berg", article.Byline?.Value);
        Assert.Equal("2026-01-06", article.Published?.Value.ToString());
        Assert.Equal("https://courier.example/news/council-closes", article.Url?.Value);
        Assert.Equal([First, Second], Drafts.Lines(article));
    }

    [Fact]
    public void A_text_without_title_date_byline_and_address_gets_none()
    {
        Article article = Drafts.Extract($"{First}\n{Second}\n{Third}\n");
        Assert.Null(article.Title);
        Assert.Null(article.Published);
        Assert.Null(article.Byline);
        Assert.Null(article.Url);
        Assert.Equal([First, Second, Third], Drafts.Lines(article));
    }

    [Theory]
    [InlineData(" date 2026-01-06 ")]
    [InlineData("Date: 2026-01-06 — ")]
    [InlineData("2026-01-06 ")]
    [InlineData("fecha 6 de enero de 2026 | ")]
    public void A_date_before_the_first_sentence_is_taken_off(string prefix)
    {
        Article article = Drafts.Extract($"{prefix}{First}\n\n{Second}\n");
        Assert.Equal("2026-01-06", article.Published?.Value.ToString());
        Assert.Equal(First, Drafts.Lines(article)[0]);
    }

    [Theory]
    [InlineData("Updated 9 January 2026")]
    [InlineData("Last updated: Jan. 9, 2026, 10:00 am")]
    [InlineData("Actualizado el 9 de enero de 2026")]
    public void The_day_of_an_update_is_not_that_of_publication(string update)
    {
        Assert.Null(Drafts.Extract($"Council closes the old fish market\n\n{update}\n\n{First}\n\n{Second}").Published);
        Article dated = Drafts.Extract($"Council closes the old fish market\n\n{update}\nPublished 6 January 2026\n\n{First}\n\n{Second}");
        Assert.Equal("2026-01-06", dated.Published?.Value.ToString());
    }

    [Theory]
    [InlineData("By Jonas Berg and Mia Sund, Staff Writers", "Jonas Berg; Mia Sund")]
    [InlineData("Por J. Berg, Mia Sund y Rosa de la Cruz, corresponsal", "J. Berg; Mia Sund; Rosa de la Cruz")]
    [InlineData("BY JONAS BERG", "Jonas Berg")]
    [InlineData("Author: Jonas Berg", "Jonas Berg")]
    [InlineData("Published 2026-01-06 by Jonas Berg", "Jonas Berg")]
    [InlineData("Jonas Berg · 6 Jan 2026", "Jonas Berg")]
    [InlineData("(Reporting by Jane Roe in Springfield and John Doe; Editing by Ana Gil and Peter Soto)", "Jane Roe; John Doe")]
    [InlineData("By Jane Roe in New Harbour, John Doe in Paris and Ana Gil", "Jane Roe; John Doe; Ana Gil")]
    [InlineData("By Jane Roe in London and Paris", "Jane Roe")]
    public void Bylines_of_many_shapes_give_names_alone(string line, string expected) =>
        Assert.Equal(expected, Drafts.Extract($"Council closes the old fish market\n\n{line}\n\n{First}\n\n{Second}").Byline?.Value);

    [Theory]
    [InlineData("Por: Ada Lindo - 6 enero 2026", "Ada Lindo")]
    [InlineData("Written by Jonas Berg on 6 Jan 2026", "Jonas Berg")]
    [InlineData("Jonas Berg, The Courier, January 6, 2026", null)]
    [InlineData("EFE / Caracas | 6 ene 2026", null)]
    [InlineData("Tuesday 6 January 2026 19.05 GMT", null)]
    public void A_line_with_a_date_below_the_headline_is_no_text(string line, string? byline)
    {
        Article article = Drafts.Extract($"Council closes the old fish market\n{line}\n\n{First}\n\n{Second}");
        Assert.Equal(("2026-01-06", byline), (article.Published?.Value.ToString(), article.Byline?.Value));
        Assert.Equal([First, Second], Drafts.Lines(article));
    }

    [Theory]
    [InlineData("Share this article")]
    [InlineData("Facebook Twitter WhatsApp Copy link")]
    [InlineData("Advertisement")]
    [InlineData("Publicidad")]
    [InlineData("Werbung")]
    [InlineData("[Embedded gallery]")]
    [InlineData("Allow Instagram content?")]
    [InlineData("Permitir contenido de Instagram")]
    [InlineData("0:00 / 2:41")]
    [InlineData("Read more: Ferry line to open again next spring")]
    [InlineData("Lea también: El ferry volverá a navegar en primavera")]
    [InlineData("Sign up for our evening newsletter and get the best of the day.")]
    [InlineData("Photo: Mia Sund/The Courier")]
    [InlineData("The old market seen from the pier. (Photo by Mia Sund)")]
    public void What_a_site_says_between_two_paragraphs_is_left_out(string line) =>
        Assert.Equal([First, Second, Third], Drafts.Lines(Drafts.Extract($"{First}\n\n{Second}\n\n{line}\n\n{Third}\n")));

    [Theory]
    [InlineData("A roof nobody wants")]
    [InlineData("What comes next?")]
    [InlineData("“We will not go,” says Mia Sund.")]
    [InlineData("The hall was sold.")]
    public void A_short_line_between_two_paragraphs_that_is_not_the_sites_stays(string line) =>
        Assert.Contains(line, Drafts.Lines(Drafts.Extract($"{First}\n\n{Second}\n\n{line}\n\n{Third}\n")));

    [Fact]
    public void A_bare_line_above_a_paragraph_is_a_heading()
    {
        Article article = Drafts.Extract($"{First}\n\n{Second}\n\nA roof nobody wants\n\n{Third}\n");
        Assert.Equal(BlockKind.Heading, article.Body.Blocks.Single(b => b.Text == "A roof nobody wants").Kind);
    }

    [Fact]
    public void Links_and_comments_below_the_text_are_left_out()
    {
        Article article = Drafts.Extract($"""
            {First}

            {Second}

            Most read

            Ferry line to open again next spring
            Storm takes the roof of the town hall 14.12.2025

            Eva Holm · 3 days ago
            What a shame, I bought my first cod there.
            """);
        Assert.Equal([First, Second], Drafts.Lines(article));
    }

    [Fact]
    public void A_notice_in_another_language_that_stands_twice_is_left_out() =>
        Assert.Equal([First, Second], Drafts.Lines(Drafts.Extract($"{First}\n{Second}\nİçerik hazırlanıyor...\nİçerik hazırlanıyor...\n")));

    [Fact]
    public void A_standfirst_that_the_text_repeats_is_shown_once()
    {
        Article article = Drafts.Extract($"Council closes the old fish market\n\n{First}\n\nhttps://img.courier.example/market.jpg\n\n{First} {Second}\n\n{Third}\n");
        Assert.Equal(First, article.Lead?.Value);
        Assert.Equal("https://img.courier.example/market.jpg", article.Image?.Value);
        Assert.Equal([$"{First} {Second}", Third], Drafts.Lines(article));
    }

    [Fact]
    public void A_post_keeps_its_author_apart_from_its_words()
    {
        Article article = Drafts.Extract($"{First}\n\n❗️The roof leaks and the council sleeps. — Harbour Watch (@harbourwatch) January 5, 2026\n\n{Second}\n");
        Block post = article.Body.Blocks[1];
        Assert.Equal((BlockKind.Post, "❗️The roof leaks and the council sleeps."), (post.Kind, post.Text));
        Assert.Equal(("Harbour Watch", "@harbourwatch", "2026-01-05"), (post.Attribution!.Author, post.Attribution.Handle, post.Attribution.Date.ToString()));
    }

    [Fact]
    public void An_attribution_on_its_own_line_belongs_to_the_paragraph_above()
    {
        Article article = Drafts.Extract($"{First}\n\nThe roof leaks and the council sleeps.\n— Harbour Watch (@harbourwatch) 5 January 2026\n\n{Second}\n");
        Assert.Equal("@harbourwatch", article.Body.Blocks[1].Attribution?.Handle);
        Assert.Equal([First, "The roof leaks and the council sleeps.", Second], Drafts.Lines(article));
    }

    [Fact]
    public void Lines_of_a_fixed_width_are_joined()
    {
        string wrapped = string.Join("\n\n", new[] { First, Second, Third }.Select(p => Wrap(p, 50)));
        Assert.Equal([First, Second, Third], Drafts.Lines(Drafts.Extract(wrapped)));
    }

    [Fact]
    public void Line_ends_of_all_systems_and_invisible_characters_do_not_show()
    {
        Article article = Drafts.Extract($"\uFEFF\u200BCouncil closes\u00A0the old fish market\r\n\u200B\r\n{First.Replace("council", "coun\u00ADcil")}\r{Second}\u2028{Third}");
        Assert.Equal("Council closes the old fish market", article.Title?.Value);
        Assert.Equal([First, Second, Third], Drafts.Lines(article));
    }

    [Fact]
    public void The_sites_name_behind_a_headline_is_taken_off() =>
        Assert.Equal("Council closes the old fish market", Drafts.Extract($"Council closes the old fish market | The Courier\n\n{First}\n\n{Second}").Title?.Value);

    [Fact]
    public void Mail_headers_state_title_source_and_date()
    {
        Article article = Drafts.Extract($"From: The Courier <news@courier.example>\nDate: Tue, 6 Jan 2026 08:00:00 +0100\nSubject: Council closes the old fish market\n\n{First}\n\n{Second}");
        Assert.Equal(("The Courier", "2026-01-06", "Council closes the old fish market"), (article.SiteName?.Value, article.Published?.Value.ToString(), article.Title?.Value));
    }

    [Theory]
    [InlineData("🔴 *BREAKING | Council closes the old fish market*", null)]
    [InlineData("Council closes the old fish market (6 Jan 2026)", "2026-01-06")]
    [InlineData("[2026-01-06] Council closes the old fish market", "2026-01-06")]
    [InlineData("Subject: Fwd: Council closes the old fish market", null)]
    [InlineData("Council closes the old fish market\nJanuary 6, 2026 7:22 PM GMT+1 · Updated 3 hours ago", "2026-01-06")]
    [InlineData("Council closes the old fish market\nNordhaven, 06/01/2026 10:22 a.m.\nUpdated 07.01.2026", "2026-06-01")]
    public void A_headline_is_freed_of_what_was_copied_with_it(string head, string? date)
    {
        Article article = Drafts.Extract($"{head}\n\n{First}\n\n{Second}");
        Assert.Equal(("Council closes the old fish market", date), (article.Title?.Value, article.Published?.Value.ToString()));
        Assert.Equal([First, Second], Drafts.Lines(article));
    }

    [Fact]
    public void A_source_line_below_the_text_gives_name_and_day_and_no_day_of_retrieval()
    {
        Article article = Drafts.Extract($"Council closes the old fish market\n\n{First}\n\n{Second}\n\nSource: The Courier, 6 January 2026\nRetrieved from https://courier.example/news/council on 2026-02-09");
        Assert.Equal(("The Courier", "2026-01-06", "https://courier.example/news/council"), (article.SiteName?.Value, article.Published?.Value.ToString(), article.Url?.Value));
    }

    [Fact]
    public void A_label_before_the_text_is_taken_off() =>
        Assert.Equal([First, Second], Drafts.Lines(Drafts.Extract($"Headline: Council closes the old fish market\nDate: 6 Jan 2026\nText: {First}\n{Second}")));

    [Fact]
    public void A_list_of_the_articles_own_stays_though_its_lines_look_like_links()
    {
        string[] list = [.. Enumerable.Range(1, 9).Select(i => $"Winner {2000 + i}: Mia Sund – Harbour Club {i}")];
        Assert.Equal([First, Second, .. list], Drafts.Lines(Drafts.Extract($"{First}\n\n{Second}\n\n{string.Join('\n', list)}")));
    }

    [Fact]
    public void Evidence_holds_the_words_at_their_place_in_the_file()
    {
        string text = $" date 2026-01-06 {First}\n\n{Second}";
        Evidence evidence = Drafts.Extract(text).Published!.Evidence[0];
        Assert.Equal(("date-prefix", Certainty.Stated), (evidence.Rule, evidence.Certainty));
        Assert.Equal("date 2026-01-06", evidence.Span!.Value.In(text));
    }

    private static string Wrap(string text, int width)
    {
        var lines = new List<string> { "" };
        foreach (string word in text.Split(' '))
        {
            if (lines[^1].Length + 1 + word.Length > width)
            {
                lines.Add("");
            }

            lines[^1] = (lines[^1] + " " + word).Trim();
        }

        return string.Join('\n', lines);
    }
}
