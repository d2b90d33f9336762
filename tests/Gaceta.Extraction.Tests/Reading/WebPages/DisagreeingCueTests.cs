namespace Gaceta.Extraction.Tests.Reading.WebPages;

public sealed class DisagreeingCueTests
{
    private static readonly Article Page = PageFixture.Read("disagreeing-cues.html");

    [Fact]
    public void The_headline_that_readers_see_wins_over_the_one_made_for_networks()
    {
        Assert.Equal("Mayor: “We will build”", Page.Title!.Value);
        Assert.Contains(Page.Title.Evidence, e => e is { Rule: "opengraph", Words: "You won't believe what the mayor said" });
    }

    [Theory]
    [InlineData("The mayor opens the new bridge and calls the old one", "The mayor opens the new bridge and calls the old one \"a ruin\"")]
    [InlineData("The mayor opens the new bridge; the old one may", "The mayor opens the new bridge; the old one may be closed in spring")]
    public void A_title_that_was_cut_does_not_cut_the_headline_that_another_cue_states_whole(string cut, string whole)
    {
        Article page = PageFixture.Parse($"<title>{whole} | Hill Post</title><meta property=og:site_name content='Hill Post'><meta name=twitter:title content='{cut}'><h1>{whole}</h1>{PageFixture.Prose(1)}");

        Assert.Equal(whole, page.Title!.Value);
    }

    [Theory]
    [InlineData("https://hill.example/a-day", "https://hill.example/a-day?from=feed", "https://hill.example/a-day")]
    [InlineData("https://sea.test/original", "https://hill.example/a-day", "https://hill.example/a-day")]
    [InlineData("https://sea.test/original", "", "https://sea.test/original")]
    public void A_page_that_names_another_sites_article_as_the_original_keeps_its_own_address(string canonical, string stated, string expected) =>
        Assert.Equal(expected, PageFixture.Parse(
            $"<link rel=canonical href='{canonical}'><meta property=og:url content='{stated}'><h1>A day at the harbour</h1>{PageFixture.Prose(1)}").Url!.Value);

    [Fact]
    public void A_person_wins_over_the_outlet_and_loses_the_office() => Assert.Equal("Tomasz Okoro", Page.Byline!.Value);

    [Fact]
    public void The_day_of_publication_wins_over_a_date_without_a_meaning()
    {
        Assert.Equal("2026-02-10", Page.Published!.Value.ToString());
        Assert.Contains(Page.Published.Evidence, e => e is { Rule: "meta", Words: "2026-02-11" });
    }

    [Fact]
    public void A_byline_is_no_paragraph() => Assert.DoesNotContain("Okoro", Page.Text, StringComparison.Ordinal);
}
