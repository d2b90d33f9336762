using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Building;

/// <summary>What pages tell of articles and actors beside them.</summary>
public sealed class RelationTests
{
    private const string Ferry = "Ana Ríos opened the ferry line on Monday with the captain Martin Brackley.";

    [Fact]
    public void An_article_that_shares_rarer_actors_comes_first_with_its_reason()
    {
        using TestSite site = new TestSite()
            .With("articles/a.txt", Article("2026-01-05", "Ferry line opens to the islands", Ferry))
            .With("articles/b.txt", Article("2026-01-09", "Captain of the island ferry retires", "Martin Brackley retires, and Ana Ríos thanked him."))
            .With("articles/c.txt", Article("2026-01-12", "Mayor speaks of schools and roads", "Ana Ríos spoke to the council about schools."))
            .With("articles/d.txt", Article("2026-01-15", "Market of the old town closes", "Nora Jessop closed the market for good."));

        string related = Section(site.Build().Read("articles/ferry-line-opens-to-the-islands/index.html"));

        Assert.True(related.IndexOf("Captain of the island ferry retires", StringComparison.Ordinal) < related.IndexOf("Mayor speaks of schools and roads", StringComparison.Ordinal));
        Assert.Contains("both name Martin Brackley and Ana Ríos", related, StringComparison.Ordinal);
        Assert.DoesNotContain("Market of the old town closes", related, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_of_one_day_are_related_and_an_estimated_day_is_no_reason()
    {
        using TestSite site = new TestSite()
            .With("articles/a.txt", Article("2026-01-05", "Ferry line opens to the islands", Ferry))
            .With("articles/b.txt", Article("2026-01-05", "Market of the old town closes", "Nora Jessop closed the market for good."));

        Assert.Contains("both of 5 January 2026", Section(site.Build().Read("articles/ferry-line-opens-to-the-islands/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_actors_page_shows_what_others_said_in_words_that_name_it()
    {
        using TestSite site = new TestSite().With("articles/a.txt", Article(
            "2026-01-05", "Ferry line opens to the islands", Ferry + "\n\n“Ana Ríos promised us this ferry for years,” said Nora Jessop, a teacher."));

        BuiltSite built = site.Build();

        Assert.Contains("Ana Ríos promised us this ferry for years", built.Read("actors/ana-rios/index.html").Split("What others say")[1], StringComparison.Ordinal);
        Assert.DoesNotContain("What others say", built.Read("actors/nora-jessop/index.html"), StringComparison.Ordinal);
    }

    private static string Section(string html) => html.Split("<section class=\"related\">")[1].Split("</section>")[0].Replace("&#xED;", "í", StringComparison.Ordinal);

    private static string Article(string date, string title, string text) => $" date {date}\n\n{title}\n\n{text}\n";
}
