using Gaceta.Pipelines;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Building;

public sealed class ActorIndexTests
{
    [Fact]
    public void Actors_are_found_by_letter_and_by_the_number_of_articles_that_name_them()
    {
        using var site = new TestSite();
        for (int i = 0; i < 12; i++)
        {
            string also = i < 2 ? "\n\nClara Ashdown, the mayor, agreed with that on the same day." : i == 2 ? "\n\nBerta Corley, the mayor, agreed with that on the same day." : "";
            site.With($"articles/{i}.md", $"---\nTitle: Part {i}\nPublished: 2026-01-{i + 1:00}\n---\n\n“We sail again,” said Dora Wexley, the harbour master.{also}\n");
        }

        BuiltSite built = site.Build();
        string letters = built.Read("actors/index.html");
        string numbers = built.Read("actors/by-articles/index.html");

        Assert.Contains("<a href=\"by-articles/\">By number of articles</a>", letters, StringComparison.Ordinal);
        Assert.Equal(["Clara Ashdown", "Berta Corley", "Dora Wexley"], InOrder(letters, "Berta Corley", "Clara Ashdown", "Dora Wexley"));
        Assert.Equal(["Dora Wexley", "Clara Ashdown", "Berta Corley"], InOrder(numbers, "Berta Corley", "Clara Ashdown", "Dora Wexley"));
        Assert.Contains("<h3 id=\"person-10-19\">10–19</h3>", numbers, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#person-2\">2</a>", numbers, StringComparison.Ordinal);
        Assert.Contains("aria-current=\"page\">By number of articles</a>", numbers, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(4, "4")]
    [InlineData(5, "5-9")]
    [InlineData(9, "5-9")]
    [InlineData(10, "10-19")]
    [InlineData(20, "20-49")]
    [InlineData(49, "20-49")]
    [InlineData(50, "50-99")]
    [InlineData(199, "100-199")]
    [InlineData(1_000_000, "1000000-1999999")]
    public void Numbers_stand_under_few_headings(int count, string span) => Assert.Equal(span, CountSpan.Of(count));

    private static string[] InOrder(string page, params string[] names) => [.. names.OrderBy(name => page.IndexOf($">{name}</a>", StringComparison.Ordinal))];
}
