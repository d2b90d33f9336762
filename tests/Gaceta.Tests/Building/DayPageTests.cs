using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Building;

public sealed class DayPageTests
{
    [Fact]
    public void The_page_of_a_day_shows_the_first_sentence_of_an_article_that_names_it_and_leads_to_the_words()
    {
        using TestSite site = new TestSite().With("articles/ferry.md", """
            ---
            Title: Ferry line returns
            Published: 2026-02-20
            ---

            The ferry sails again. It had lain at the quay since the storm of January 3, when a mast broke. Nobody was hurt on January 3, the harbour office said.
            """);

        string day = site.Build().Read("dates/2026/01/03/index.html");

        Assert.Contains("#date-1\">It had lain at the quay since the storm of January 3, when a mast broke.</a>", day, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody was hurt", day, StringComparison.Ordinal);
    }
}
