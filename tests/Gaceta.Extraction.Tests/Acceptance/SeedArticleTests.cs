namespace Gaceta.Extraction.Tests.Acceptance;

/// <summary>What a careful reader takes from the five seed articles, line by line.</summary>
public sealed class SeedArticleTests
{
    [Fact]
    public void The_first_has_a_title_of_another_language_two_headings_and_a_post()
    {
        Article article = SeedArticles.Extract("000_");
        Assert.Equal("en", article.Language?.Value);
        Assert.Equal(("2025-12-23", Certainty.Stated), (article.Published?.Value.ToString(), article.Published?.Certainty));
        Assert.Contains(article.Published!.Evidence.Skip(1), e => e.Reads == "2025-12-23" && e.Words.Contains("December 23, 2025", StringComparison.Ordinal));
        Assert.Equal("“Seguimos trabajando y luchando juntos”: Rusia niega retiro de diplomáticos y reafirma apoyo estratégico a Venezuela", article.Title?.Value);
        Assert.Equal((Certainty.Stated, "es"), (article.Title?.Certainty, article.TitleLanguage));
        Assert.Null(article.SiteName);
        Assert.Null(article.Url);
        Assert.Equal(["Disinformation as «Rotten Poison»", "Cultural Ties Between Russia and Venezuela"], Headings(article));
        Assert.DoesNotContain("date 2025-12-23", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Original article:", article.Text, StringComparison.Ordinal);
        Block post = Assert.Single(article.Body.Blocks, b => b.Kind == BlockKind.Post);
        Assert.Equal(("EMB₽V_Sergio", "@EmbSergio", "2025-12-23"), (post.Attribution!.Author, post.Attribution.Handle, post.Attribution.Date.ToString()));
        Assert.EndsWith("infamous the aggression.", post.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_has_no_title_and_a_day_concluded_from_three_cues()
    {
        Article article = SeedArticles.Extract("001_");
        Assert.Equal("es", article.Language?.Value);
        Assert.Equal(("2026-01-11~", Certainty.Inferred), (article.Published?.Value.ToString(), article.Published?.Certainty));
        Assert.Equal(["el pasado 3 de enero", "este 2026", "cumple ocho días"], article.Published!.Evidence.Select(e => e.Words));
        Assert.All(article.Published.Evidence, e => Assert.Equal(e.Words, e.Passage!.Value.In(article.Text)));
        Assert.Null(article.Title);
        Assert.Equal(Certainty.Derived, article.DisplayTitle.Certainty);
        Assert.StartsWith("En un momento crítico para Venezuela", article.DisplayTitle.Value, StringComparison.Ordinal);
        Assert.Null(article.SiteName);
        Assert.Null(article.Url);
    }

    [Fact]
    public void The_third_has_a_lead_and_three_headings_and_loses_the_sites_lines()
    {
        Article article = SeedArticles.Extract("002_");
        Assert.Equal("en", article.Language?.Value);
        Assert.Null(article.Published);
        Assert.Equal(("Russia reaffirms backing for Venezuela after US military strikes", Certainty.Stated), (article.Title?.Value, article.Title?.Certainty));
        Assert.StartsWith("Russia has reiterated its support for the Venezuelan government", article.Lead?.Value, StringComparison.Ordinal);
        Assert.Null(article.SiteName);
        Assert.Null(article.Url);
        Assert.Equal(["Diplomatic Show of Solidarity", "Denial of Vice President's Presence", "Context of the Crisis"], Headings(article));
        Assert.All(["Reklam", "Comments you share", "Please be respectful"], words => Assert.DoesNotContain(words, article.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_fourth_begins_with_its_date_and_names_that_day()
    {
        Article article = SeedArticles.Extract("003_");
        Assert.Equal("en", article.Language?.Value);
        Assert.Equal(("2026-01-06", Certainty.Stated), (article.Published?.Value.ToString(), article.Published?.Certainty));
        Assert.Contains(article.Published!.Evidence, e => e.Words == "on Tuesday");
        Assert.Null(article.Title);
        Assert.StartsWith("Russia on Tuesday voiced solidarity with Venezuela's government and people", article.DisplayTitle.Value, StringComparison.Ordinal);
        Assert.Null(article.SiteName);
        Assert.Null(article.Url);
    }

    [Fact]
    public void The_fifth_states_address_title_and_image_and_repeats_its_lead()
    {
        Article article = SeedArticles.Extract("004_");
        Assert.Equal("en", article.Language?.Value);
        Assert.Equal(("2026-01-23", Certainty.Stated), (article.Published?.Value.ToString(), article.Published?.Certainty));
        Assert.Contains(article.Published!.Evidence, e => e.Words == "20260123");
        Assert.Equal(("Venezuela, Russia Reaffirm Commitment to Strategic Cooperation", Certainty.Stated), (article.Title?.Value, article.Title?.Certainty));
        Assert.StartsWith("Venezuelan Foreign Minister Yvan Gil reported a meeting", article.Lead?.Value, StringComparison.Ordinal);
        Assert.Single(article.Body.Blocks);
        Assert.Equal("sputnikglobe.com", article.SiteName?.Value);
        Assert.Equal("https://sputnikglobe.com/20260123/venezuela-russia-reaffirm-commitment-to-strategic-cooperation-1123512338.html", article.Url?.Value);
        Assert.Equal("https://cdn1.img.sputnikglobe.com/img/07e9/0c/14/1123335421_0:0:3072:1728_1920x0_80_0_0_0dc8cf3762aa128f6233d7833ceee64f.jpg", article.Image?.Value);
    }

    private static IEnumerable<string> Headings(Article article) => article.Body.Blocks.Where(b => b.Kind == BlockKind.Heading).Select(b => b.Text);
}
