using Gaceta.Tests.Sites;

namespace Gaceta.Tests.StructuredData;

/// <summary>A reader who presses Zotero's button on an article's page gets the original.</summary>
public sealed class ZoteroTests
{
    [Fact]
    public void The_original_is_saved_as_a_newspaper_article()
    {
        ZoteroRules item = Saved("Title: Ferry line returns\nPublished: 2026-01-06\nSource: Island Courier\nByline: Ana Smith; Pieter van der Meer\nUrl: https://courier.example/ferry\nLead: Sailings resume.\nLanguage: en");

        Assert.Equal("newspaperArticle", item.ItemType);
        Assert.Equal("Ferry line returns", item.Title);
        Assert.Equal("Island Courier", item.PublicationTitle);
        Assert.Equal("2026/01/06", item.Date);
        Assert.Equal(["Smith, Ana", "van der Meer, Pieter"], item.Creators);
        Assert.Equal("https://courier.example/ferry", item.Url);
        Assert.Equal("en", item.Language);
        Assert.Equal("Sailings resume.", item.Abstract);
    }

    [Theory]
    [InlineData("2026-01", "2026/01")]
    [InlineData("2026-01-11~", "2026-01-11~")]
    [InlineData(null, "XXXX")]
    public void The_date_is_no_more_precise_than_known_and_never_one_that_the_text_names(string? published, string saved) =>
        Assert.Equal(saved, Saved("Title: Ferry" + (published is null ? "" : $"\nPublished: {published}")).Date);

    [Theory]
    [InlineData("Jan Pieter van der Meer", "en", "van der Meer, Jan Pieter")]
    [InlineData("Ana María Ríos Soto", "es", "Ríos Soto, Ana María")]
    [InlineData("Ana Smith", "en", "Smith, Ana")]
    public void One_author_stays_one(string byline, string language, string saved) =>
        Assert.Equal([saved], Saved($"Title: Ferry\nByline: {byline}\nLanguage: {language}").Creators);

    [Fact]
    public void Of_an_article_without_byline_and_source_neither_the_digest_nor_its_author_is_taken_for_them()
    {
        ZoteroRules item = Saved("Title: Ferry");

        Assert.Empty(item.Creators);
        Assert.Null(item.PublicationTitle);
        Assert.Equal("https://digest.example/articles/ferry/", item.Url);
    }

    private static ZoteroRules Saved(string frontMatter)
    {
        using TestSite site = new TestSite().With("articles/ferry.md", $"---\n{frontMatter}\n---\n\nThe ferry sails again. It had stopped on 5 March 2020.\n");
        site.Settings = site.Settings with { Host = "digest.example", Author = "Harbour Desk" };
        BuiltSite built = site.Build();
        return new ZoteroRules(built.Read(built.Pages.Single(p => p.StartsWith("articles/", StringComparison.Ordinal))));
    }
}
