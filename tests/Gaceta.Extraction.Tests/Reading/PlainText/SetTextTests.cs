namespace Gaceta.Extraction.Tests.Reading.PlainText;

public sealed class SetTextTests
{
    private const string Column = """
        The Nordhaven Courier                              12 June 2026

        Herring market closes

        Traders who have sold her-
        ring there for three gener-
        ations said they would take
        the matter to court.

        The mayor answered that the
        market would open again
        when the roof no longer
        leaked.
        """;

    [Fact]
    public void A_column_set_with_hyphens_becomes_paragraphs_again() => Assert.Equal(
        [
            "Traders who have sold herring there for three generations said they would take the matter to court.",
            "The mayor answered that the market would open again when the roof no longer leaked.",
        ],
        Drafts.Lines(Drafts.Extract(Column)));

    [Fact]
    public void With_windows_line_ends_too() =>
        Assert.Equal(Drafts.Lines(Drafts.Extract(Column)), Drafts.Lines(Drafts.Extract(Column.Replace("\n", "\r\n", StringComparison.Ordinal))));

    [Fact]
    public void A_column_without_hyphens_is_known_by_sentences_that_go_on()
    {
        Article article = Drafts.Extract("""
            HERRING MARKET
            CLOSES DOORS
            Traders go to court

            By ADA WINTHER

               NORDHAVEN — The traders of the
            old market said that they would
            take the matter to court on the
            first Friday of the month.
               "It was ours," Ada Falk said of
            the hall in which she was born.
               See HERRING, Page 7

            Continued from Page 4
               The mayor answered that it had
            no roof.
            """);
        Assert.Equal(("HERRING MARKET CLOSES DOORS", "Ada Winther"), (article.Title?.Value, article.Byline?.Value));
        Assert.Equal(
            [
                "NORDHAVEN — The traders of the old market said that they would take the matter to court on the first Friday of the month.",
                "\"It was ours,\" Ada Falk said of the hall in which she was born.",
                "The mayor answered that it had no roof.",
            ],
            Drafts.Lines(article).Where(l => !l.StartsWith("Traders", StringComparison.Ordinal)));
    }

    [Fact]
    public void Items_in_small_letters_are_not_joined() => Assert.Contains(
        "two cups of flour and sugar", Drafts.Lines(Drafts.Extract("What the bakers need for it:\n\ntwo cups of flour and sugar\nthree eggs from the neighbours\na spoon of butter and honey\nhalf a litre of fresh milk\none pinch of salt and pepper\n\nAll of it goes into one bowl, and the bowl into the oven.")));

    [Fact]
    public void Verse_is_not_joined() => Assert.Contains(
        "The roof of the market", Drafts.Lines(Drafts.Extract("Traders read out a poem on Friday, and the mayor was there to hear it.\n\nThe roof of the market\nlets in the rain,\nthe herring inside it\nare swimming again.\n\nThe mayor did not laugh.")));
}
