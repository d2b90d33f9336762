using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Building;

public sealed class TimelineTests
{
    [Fact]
    public void A_year_of_few_days_lists_them_on_its_own_page()
    {
        using var site = new TestSite();
        Publish(site, new DateOnly(2025, 3, 1), 40);

        BuiltSite built = site.Build();

        Assert.Equal(40, Days(built, "timeline/2025/index.html"));
        Assert.DoesNotContain("timeline/2025/03/index.html", built.Files);
    }

    [Fact]
    public void A_full_year_draws_its_months_which_list_their_days_on_pages_of_their_own()
    {
        using var site = new TestSite();
        Publish(site, new DateOnly(2024, 11, 20), 12);
        Publish(site, new DateOnly(2025, 3, 1), 92);

        BuiltSite built = site.Build();

        string year = built.Read("timeline/2025/index.html");
        Assert.Equal(0, Days(built, "timeline/2025/index.html"));
        Assert.Contains("<li><a href=\"05/\">May</a>", year, StringComparison.Ordinal);
        Assert.Equal(["03", "04", "05"], built.Files.Where(f => f.StartsWith("timeline/2025/0", StringComparison.Ordinal)).Select(f => f.Split('/')[2]));
        Assert.Equal(30, Days(built, "timeline/2025/04/index.html"));
        string april = built.Read("timeline/2025/04/index.html");
        Assert.Contains("<h1>Timeline of April 2025</h1>", april, StringComparison.Ordinal);
        Assert.Contains("href=\"../03/\"", april, StringComparison.Ordinal);
        Assert.Contains("href=\"../05/\"", april, StringComparison.Ordinal);
        Assert.Equal(12, Days(built, "timeline/2024/index.html"));
    }

    private static int Days(BuiltSite built, string page) => built.Read(page).Split("class=\"day\"").Length - 1;

    private static void Publish(TestSite site, DateOnly first, int days)
    {
        for (int i = 0; i < days; i++)
        {
            DateOnly day = first.AddDays(i);
            site.With($"articles/{day:yyyy-MM-dd}.md", $"---\nTitle: The ferry sails again, part {day:yyMMdd}\nPublished: {day:yyyy-MM-dd}\n---\n\nThe ferry between the islands sails again, the harbour office said.\n");
        }
    }
}
