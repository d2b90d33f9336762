namespace Gaceta.Extraction.Tests.Reading.PlainText;

public sealed class DateContradictionTests
{
    private const string Text = "Traders who have sold herring there for three generations said they would take the matter to court.";

    [Fact]
    public void What_agrees_with_the_stated_date_stands_behind_it()
    {
        Article article = Drafts.Extract($"date 2026-01-06 https://courier.example/20260106/market.html\n\nThe market closed on Tuesday, and the mayor was not there.\n\n{Text}");
        Assert.Equal(["date-prefix", "date-in-address", "weekday-in-text"], article.Published!.Evidence.Select(e => e.Rule));
        Assert.Empty(article.Diagnostics);
    }

    [Theory]
    [InlineData("date 2026-01-06 https://courier.example/2025/11/02/market.html\n\n")]
    [InlineData("date 2026-01-06\n\nThe roof leaks again. — Harbour Watch (@harbourwatch) January 9, 2026\n\n")]
    [InlineData("date 2026-01-06\n\nNORDHAVEN, March 3 (AP) — The market closed again.\n\n")]
    public void A_date_that_address_post_or_dateline_contradicts_is_reported_and_kept(string head)
    {
        Article article = Drafts.Extract($"{head}{Text}\n\n{Text} Again.");
        Assert.Equal("2026-01-06", article.Published?.Value.ToString());
        Assert.Equal("date-contradicted", Assert.Single(article.Diagnostics).Code);
    }

    [Fact]
    public void Digits_in_either_order_are_read_as_the_address_says()
    {
        Article article = Drafts.Extract($"Published: 05/06/2026\nhttps://courier.example/2026/06/05/market\n\n{Text}\n\n{Text} Again.");
        Assert.Equal("2026-06-05", article.Published?.Value.ToString());
    }
}
