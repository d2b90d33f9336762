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
    public void Verse_is_not_joined() => Assert.Contains(
        "The roof of the market", Drafts.Lines(Drafts.Extract("Traders read out a poem on Friday, and the mayor was there to hear it.\n\nThe roof of the market\nlets in the rain,\nthe herring inside it\nare swimming again.\n\nThe mayor did not laugh.")));
}
