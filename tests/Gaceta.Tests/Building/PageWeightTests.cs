using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Building;

public sealed class PageWeightTests
{
    private const int Most = 60_000;
    private const int Articles = 120;
    private const int QuotesInArticle = 22;

    private static readonly string[] GivenNames = ["Ana", "Berta", "Clara", "Dora", "Elsa", "Flora", "Greta", "Hilda", "Irma", "Julia", "Karla", "Lena", "Marta", "Nora", "Olga", "Petra", "Rita", "Sara", "Tilda", "Vera"];

    private static readonly string[] Surnames = ["Alder", "Birkby", "Corley", "Denholm", "Eastman", "Farrow", "Garside", "Hadley", "Ingram", "Jessop", "Kirkby", "Lawton", "Marlow", "Norbury", "Oakley", "Prescott", "Radley", "Selby", "Thornby", "Wexley"];

    /// <summary>Everyone says the same in all articles, each article quotes many, and hundreds are named: all that makes pages long.</summary>
    [Fact]
    public void No_page_of_a_digest_with_much_repetition_is_heavier_than_60_kB()
    {
        using var site = new TestSite();
        for (int i = 0; i < Articles; i++)
        {
            site.With($"articles/{i:000}.txt", Article(i));
        }

        BuiltSite built = site.Build();

        Assert.Contains("class=\"wordings\"", built.Read("articles/the-ferry-returns-for-the-summer-part-7/index.html"), StringComparison.Ordinal);
        Assert.True(built.Pages.Contains("actors/page/2/index.html"), "The index of actors is too short to be a test.");
        Assert.Equal([], built.Pages.Where(page => built.ReadBytes(page).Length > Most).Select(page => $"{page}: {built.ReadBytes(page).Length}"));
    }

    private static string Article(int number)
    {
        IEnumerable<string> quotes = Enumerable.Range(0, QuotesInArticle).Select(i => Quote(Name((number * 7) + (i * 3))));
        DateOnly day = new DateOnly(2026, 2, 20).AddDays(-number / 4);
        return $" date {day:yyyy-MM-dd} https://herald.example/story-{number}\n\nThe ferry returns for the summer, part {number}\n\n{string.Join("\n\n", quotes)}\n";
    }

    private static string Quote(string name) => $"“The ferry that {name} was built for will sail again before the summer ends,” said {name}, the mayor of Port Sallow.";

    private static string Name(int number) => $"{GivenNames[number % GivenNames.Length]} {Surnames[number / GivenNames.Length % Surnames.Length]}";
}
