using System.Text;

namespace Gaceta.Extraction.Tests.Reading.WebPages;

public sealed class BrokenPageTests
{
    [Fact]
    public void Json_with_comments_line_breaks_and_wrong_escapes_is_mended()
    {
        Article page = PageFixture.Read("broken-json.html");
        Assert.Equal("Petra Lindqvist", page.Byline!.Value);
        Assert.Equal("2026-03-03", page.Published!.Value.ToString());
    }

    [Fact]
    public void A_layout_of_tables_and_line_breaks_gives_paragraphs()
    {
        Article page = PageFixture.Read("nested-layout.html");
        Assert.Equal(3, page.Body.Blocks.Length);
        Assert.StartsWith("The old mill at Crossways", page.Text, StringComparison.Ordinal);
        Assert.EndsWith("if the roof is done by then.", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1251", "windows-1251", "Мост открыт после ремонта")]
    [InlineData("iso-8859-1", "windows-1252", "“El puente”, dice la señora")]
    public void A_page_that_is_not_utf8_is_read_as_it_declares(string declared, string actual, string words)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] page = Encoding.GetEncoding(actual).GetBytes($"<html><head><meta charset=\"{declared}\"></head><body><h1>{words}</h1>{PageFixture.Prose(1)}</body></html>");
        Assert.Equal(words, PageFixture.Extract(page).Title!.Value);
    }

    [Fact]
    public void A_page_that_declares_the_wrong_encoding_is_read_as_utf8() =>
        Assert.Equal("Ein schöner Tag für die Brücke", PageFixture.Parse($"<meta charset=windows-1252><h1>Ein schöner Tag für die Brücke</h1>{PageFixture.Prose(1)}").Title!.Value);

    [Fact]
    public void One_broken_byte_does_not_spoil_a_page_in_utf8()
    {
        byte[] page = [.. Encoding.UTF8.GetBytes($"<meta charset=windows-1252><h1>Ein schöner Tag für die große Brücke über den größten Fluß: Süßes für Väter und Mütter</h1>{PageFixture.Prose(1)}"), 0xC3];
        Assert.StartsWith("Ein schöner Tag", PageFixture.Extract(page).Title!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Scripts_in_odd_places_are_never_text()
    {
        Article page = PageFixture.Parse($"<script>if (a < b) document.write('<p>one')</script><h1>A day at the <script>x()</script>harbour</h1>{PageFixture.Prose(1)}<p>Half a sentence <script>evil()</script>and the other half of it are one paragraph, as a reader sees them.</p>");
        Assert.Equal("A day at the harbour", page.Title!.Value);
        Assert.DoesNotContain("evil", page.Text, StringComparison.Ordinal);
        Assert.Contains("Half a sentence and the other half", page.Text, StringComparison.Ordinal);
    }
}
