using System.Globalization;
using Gaceta.Pages;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Building;

public sealed class QuoteListTests
{
    private const string Speech = "“The ferry will sail again before the summer ends,” said Ana Ríos, the mayor of Port Sallow.";

    [Fact]
    public void A_quote_stands_in_the_lists_of_its_speaker_its_source_and_its_month()
    {
        using TestSite site = new TestSite().With("articles/a.txt", Article("2026-01-06", "Ferry returns", Speech));

        BuiltSite built = site.Build();

        foreach (string page in new[] { "actors/ana-rios/index.html", "quotes/sources/herald-example/index.html", "quotes/2026/01/index.html", "quotes/index.html" })
        {
            Assert.Contains("The ferry will sail again before the summer ends", built.Read(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_speaker_of_more_quotes_than_the_own_page_shows_has_a_list_and_others_have_none()
    {
        using TestSite site = new();
        for (int i = 0; i <= ActorPage.MostQuotes; i++)
        {
            site.With(string.Create(CultureInfo.InvariantCulture, $"articles/{i:00}.txt"), Article("2026-01-06", $"Ferry returns, part {i}", Speech));
        }

        BuiltSite built = site.With("articles/other.txt", Article("2026-01-06", "Ferry waits", Speech.Replace("Ana Ríos", "Luis Vega", StringComparison.Ordinal))).Build();

        Assert.Equal(["quotes/actors/ana-rios/index.html"], built.Pages.Where(p => p.StartsWith("quotes/actors/", StringComparison.Ordinal)));
        Assert.Contains("href=\"../actors/luis-vega/\"", built.Read("quotes/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_unknown_has_lists_of_its_own()
    {
        using TestSite site = new TestSite().With("articles/a.txt", "Ferry returns\n\n“The ferry will sail again before the summer ends,” one man in the crowd shouted.\n");

        string[] lists = [.. site.Build().Pages.Where(p => p.StartsWith("quotes/", StringComparison.Ordinal))];

        Assert.Equal(["quotes/index.html", "quotes/unattributed/index.html", "quotes/undated/index.html", "quotes/unsourced/index.html"], lists.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_long_list_goes_on_and_a_new_quote_leaves_its_older_pages_as_they_are()
    {
        using TestSite site = new();
        for (int i = 0; i < QuoteListPage.MostQuotes + 3; i++)
        {
            site.With(string.Create(CultureInfo.InvariantCulture, $"articles/{i:000}.txt"), Article("2026-01-06", $"Ferry returns, part {i}", Speech));
        }

        BuiltSite built = site.Build();
        string older = built.Read("quotes/2026/01/1/index.html");
        site.With("articles/new.txt", Article("2026-01-07", "Ferry sails", Speech)).Build();

        Assert.Equal(3 + 1, Count(built.Read("quotes/2026/01/index.html")));
        Assert.Equal(older, built.Read("quotes/2026/01/1/index.html"));
        Assert.Equal(QuoteListPage.MostQuotes, Count(older));
    }

    private static int Count(string html) => html.Split("<blockquote").Length - 1;

    private static string Article(string date, string title, string text) => $" date {date} https://herald.example/story\n\n{title}\n\n{text}\n";
}
