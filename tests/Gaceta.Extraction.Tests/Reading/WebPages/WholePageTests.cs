namespace Gaceta.Extraction.Tests.Reading.WebPages;

public sealed class WholePageTests
{
    private static readonly Article Page = PageFixture.Read("article.html", "https://morningpilot.example/coast/2026/01/05/harbour-bridge-reopens?from=mail");

    [Fact]
    public void The_headline_is_read_without_section_and_site() =>
        Assert.Equal("Harbour bridge reopens after two years of repairs", Page.Title!.Value);

    [Fact]
    public void A_stamp_in_universal_time_gives_way_to_the_publishers_own_day() =>
        Assert.Equal("2026-01-05", Page.Published!.Value.ToString());

    [Fact]
    public void All_dates_that_were_read_are_shown_with_the_one_that_decided_first()
    {
        Assert.Contains(Page.Published!.Evidence, e => e is { Rule: "json-ld", Reads: "2026-01-06", Selector: "script[type=\"application/ld+json\"]" });
        Assert.NotEqual("json-ld", Page.Published.Evidence[0].Rule);
    }

    [Fact]
    public void Authors_are_found_through_references_in_json_ld() => Assert.Equal("Ada Norwick; Luis Peralta", Page.Byline!.Value);

    [Fact]
    public void Site_language_address_image_and_lead_are_read()
    {
        Assert.Equal("The Morning Pilot", Page.SiteName!.Value);
        Assert.Equal("en", Page.Language!.Value);
        Assert.Equal("https://morningpilot.example/coast/2026/01/05/harbour-bridge-reopens", Page.Url!.Value);
        Assert.Equal("https://morningpilot.example/pictures/bridge.jpg", Page.Image!.Value);
        Assert.Equal("Ferries will keep running until March, the port authority says.", Page.Lead!.Value);
    }

    [Fact]
    public void Every_block_has_its_kind_and_furniture_is_left_out() =>
        Assert.Equal(
            [
                (BlockKind.Image, "The bridge on Monday. Photograph: M. Sands"),
                (BlockKind.Paragraph, "The harbour bridge carried its first cars on Monday, two years after a storm had broken its northern span."),
                (BlockKind.Paragraph, "“We waited long enough,” said the port's director, Ines Talbot. “Now the town is one again.”"),
                (BlockKind.Heading, "What happens to the ferries"),
                (BlockKind.Paragraph, "Three boats will keep running until March. Then the town council decides."),
                (BlockKind.ListItem, "The early boat leaves at six."),
                (BlockKind.ListItem, "The late boat leaves at ten."),
                (BlockKind.Quotation, "No boat will be sold before summer, whatever the council decides."),
                (BlockKind.Table, "Boat\tSeats\nHeron\t120\nTern\t90"),
                (BlockKind.Paragraph, "The repairs cost 41 million, nine more than planned. The report is public."),
            ],
            Page.Body.Blocks.Select(b => (b.Kind, b.Caption ?? b.Text)));

    [Fact]
    public void Links_are_absolute_and_emphasis_has_its_span()
    {
        Block first = Page.Body.Blocks.First(b => b.Kind == BlockKind.Paragraph);
        Assert.Equal(["storm", "northern"], first.Inlines.Select(i => i.Span.In(first.Text)));
        Assert.Equal("https://morningpilot.example/coast/storm", first.Inlines[0].Address);
    }

    [Fact]
    public void A_script_address_becomes_plain_words() => Assert.Empty(Page.Body.Blocks[^1].Inlines);
}
