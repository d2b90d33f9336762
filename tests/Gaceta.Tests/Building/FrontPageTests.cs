using Gaceta.Pages;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Building;

public sealed class FrontPageTests
{
    [Fact]
    public void The_front_page_of_a_large_digest_shows_the_newest_days_whole_and_leads_to_the_earlier_ones()
    {
        using var site = new TestSite();
        for (int i = 0; i < HomePage.MostArticles + 50; i++)
        {
            DateOnly day = new DateOnly(2026, 2, 20).AddDays(-i / 3);
            site.With($"articles/{i:000}.txt", $"Ferry line {i} returns\n\n{day:yyyy-MM-dd}\n\nThe ferry between the islands sails again, the harbour office said on the radio.\n");
        }

        BuiltSite built = site.Build();
        string home = built.Read("index.html");

        Assert.Contains("Ferry line 101 returns", home, StringComparison.Ordinal);
        Assert.DoesNotContain("Ferry line 102 returns", home, StringComparison.Ordinal);
        Assert.Contains("href=\"dates/2026/01/\">Earlier days", home, StringComparison.Ordinal);
        Assert.Contains("dates/2026/01/index.html", built.Pages);
    }
}
