using System.Text;
using Gaceta.Output;
using Gaceta.Pages;
using Gaceta.Rendering;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Drawing;

public sealed class DateDrawingTests
{
    [Theory]
    [InlineData("en", "<h1>January 2026</h1>", "December 2025</bdi></a>")]
    [InlineData("es", "<h1>Enero de 2026</h1>", "diciembre de 2025</bdi></a>")]
    [InlineData("tr", "<h1>January 2026</h1>", "December 2025</bdi></a>")]
    public async Task A_month_and_its_neighbour_are_named_in_the_language_of_the_interface(string language, string heading, string neighbour)
    {
        string html = await DrawAsync(January(language));

        Assert.Contains(heading, html, StringComparison.Ordinal);
        Assert.Contains(neighbour, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_leads_up_to_its_year_and_to_all_dates()
    {
        string html = await DrawAsync(January("en"));

        Assert.Contains("""<li><a href="../../">Dates</a></li>""", html, StringComparison.Ordinal);
        Assert.Contains("""<li><a href="../">2026</a></li>""", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_of_the_calendar_tells_in_words_what_its_colour_tells()
    {
        string html = await DrawAsync(January("en"));

        Assert.Contains("""<a class="weight2" href="06/" aria-label="6 January 2026, 2 articles, named by 1 article">6</a>""", html, StringComparison.Ordinal);
        Assert.Contains("<td><span>7</span></td>", html, StringComparison.Ordinal);
    }

    private static async Task<string> DrawAsync(PageModel page)
    {
        await using var renderer = new PageRenderer(TestSite.Theme);
        ReadOnlyMemory<byte> bytes = await renderer.RenderAsync(page, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(bytes.Span);
    }

    private static MonthPage January(string language) => new()
    {
        Path = SitePath.Page("dates", "2026", "01"),
        Site = new SiteInfo("Test site", null, language, null, []),
        Title = "2026-01",
        Month = new CalendarMonth(2026, 1, SitePath.Page("dates", "2026", "01"), 2, [.. Enumerable.Range(1, 31).Select(Day)]),
        Days = [],
        Uncertain = [],
        Earlier = new PageLink("2025-12", SitePath.Page("dates", "2025", "12")),
    };

    private static CalendarDay Day(int day) => day == 6
        ? new CalendarDay(new DateOnly(2026, 1, day), 2, 1, SitePath.Page("dates", "2026", "01", "06"))
        : new CalendarDay(new DateOnly(2026, 1, day), 0, 0, null);
}
