using Gaceta.Extraction;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Input;

public sealed class FrontMatterTests : IDisposable
{
    private const string Body = "The ferry between the islands sails again from Monday, the harbour office said in a note to passengers.\n";

    private readonly TestSite _site = new();

    [Fact]
    public void What_an_editor_wrote_in_front_of_the_text_wins_over_the_text()
    {
        BuiltSite built = _site.With("articles/a.txt", "---\nTitle: The editor's title\nPublished: 2026-01-05\n---\nThe text's title\n\n" + Body).Build();

        string page = built.Read("articles/the-editors-title/index.json");
        Assert.Contains("\"title\":\"The editor's title\"", page, StringComparison.Ordinal);
        Assert.Contains("\"date\":\"2026-01-05\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sidecar_wins_over_front_matter_and_that_over_the_folder()
    {
        BuiltSite built = _site
            .With("articles/_directory.yml", "Language: pt\nSource: Folder\nAuthor: Folder")
            .With("articles/_a.yml", "Author: Sidecar")
            .With("articles/a.txt", "---\nSource: File\nAuthor: File\nTitle: T\n---\n" + Body)
            .Build();

        string json = built.Read("articles/t/index.json");
        Assert.Contains("\"byline\":\"Sidecar\"", json, StringComparison.Ordinal);
        Assert.Contains("\"siteName\":\"File\"", json, StringComparison.Ordinal);
        Assert.Contains("\"lang\":\"pt\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_contradicts_the_article_is_reported_with_both_values()
    {
        BuiltSite built = _site.With("articles/_a.yml", "Published: 2026-01-05").With("articles/a.txt", "date 2025-12-24 The text's title\n\n" + Body).Build();

        Diagnostic diagnostic = built.Diagnostic("front-matter-contradicts");
        Assert.Equal(("articles/_a.yml", 1, "2026-01-05", "2025-12-24"), (diagnostic.File, diagnostic.Line, diagnostic.Found, diagnostic.Expected));
    }

    [Theory]
    [InlineData("January 6, 2026", "2026-01-06")]
    [InlineData("martes, 6 de enero de 2026", "2026-01-06")]
    [InlineData("2026/01/16", "2026-01-16")]
    public void A_date_may_name_its_month(string published, string day) =>
        Assert.Contains(
            $"\"date\":\"{day}\"", _site.With("articles/a.txt", $"---\nTitle: T\nPublished: {published}\n---\n" + Body).Build().Read("articles/t/index.json"), StringComparison.Ordinal);

    [Theory]
    [InlineData("06/01/2026")]
    [InlineData("about 6 January 2026")]
    public void A_date_that_may_mean_two_days_or_is_part_of_a_sentence_is_none(string published) =>
        Assert.Equal(published, _site.With("articles/a.txt", $"---\nTitle: T\nPublished: {published}\n---\n" + Body).Build().Diagnostic("front-matter-value").Found);

    [Fact]
    public void A_date_that_is_none_is_reported_and_the_article_is_published()
    {
        BuiltSite built = _site.With("articles/_a.yml", "Title: T\nPublished: next week").With("articles/a.txt", Body).Build();

        Assert.Equal((2, "next week"), (built.Diagnostic("front-matter-value").Line, built.Diagnostic("front-matter-value").Found));
        Assert.Contains("articles/t/index.html", built.Pages);
    }

    [Fact]
    public void An_article_that_an_editor_dates_into_the_future_is_held_back_and_said_to_be()
    {
        BuiltSite built = _site.With("articles/_a.yml", "Title: T\nPublished: 2026-03-02").With("articles/a.txt", Body).Build();

        Assert.Equal("articles/a.txt", built.Diagnostic("article-held-back").File);
        Assert.DoesNotContain("articles/t/index.html", built.Pages);
    }

    [Theory]
    [InlineData("Excluded: true", false)]
    [InlineData("ShouldOutput: false", false)]
    [InlineData("Excluded: false\nPublished: 2026-03-02", true)]
    public void Front_matter_decides_what_is_published(string yaml, bool published)
    {
        BuiltSite built = _site.With("articles/_a.yml", "Title: T\n" + yaml).With("articles/a.txt", Body).Build();

        Assert.Equal(published, built.Pages.Contains("articles/t/index.html"));
    }

    [Fact]
    public void A_sidecar_that_describes_no_file_is_reported() =>
        Assert.Equal("articles/_gone.yml", _site.With("articles/_gone.yml", "Title: T").Build().Diagnostic("sidecar-alone").File);

    [Fact]
    public void An_actor_that_only_front_matter_names_gets_a_page()
    {
        BuiltSite built = _site.With("articles/a.txt", "---\nTitle: T\nActors:\n  - Name: Harbour Office\n    Kind: organization\n---\n" + Body).Build();

        Assert.Contains("actors/harbour-office/index.html", built.Pages);
    }

    public void Dispose() => _site.Dispose();
}
