namespace Gaceta.Extraction.Tests.FrontMatters;

public sealed class FrontMatterReaderTests
{
    [Theory]
    [InlineData("---\nTitle: A\n---\nBody", "Body")]
    [InlineData("---\r\nTitle: A\r\n---\r\nBody", "Body")]
    [InlineData("---  \nTitle: A\n---\t\n\nBody", "\nBody")]
    [InlineData("---\nTitle: A\n---", "")]
    public void The_article_begins_behind_the_closing_line(string text, string article)
    {
        FrontMatterReader.Result result = FrontMatterReader.ReadOpening(text, "a.txt");
        Assert.Empty(result.Diagnostics);
        Assert.Equal("A", result.FrontMatter.Text("title"));
        Assert.Equal(article, text[result.End..]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Body")]
    [InlineData("\n---\nTitle: A\n---\nBody")]
    [InlineData(" ---\nTitle: A\n---\nBody")]
    [InlineData("----\nTitle: A\n----\nBody")]
    public void Only_a_first_line_of_three_dashes_opens_front_matter(string text)
    {
        FrontMatterReader.Result result = FrontMatterReader.ReadOpening(text, "a.txt");
        Assert.Empty(result.Diagnostics);
        Assert.True(result.FrontMatter.IsEmpty);
        Assert.Equal(0, result.End);
    }

    [Fact]
    public void Front_matter_that_no_line_closes_is_reported_and_all_is_article()
    {
        FrontMatterReader.Result result = FrontMatterReader.ReadOpening("---\nThe ferry sails again.\n", "a.txt");
        Assert.Equal(("front-matter-unclosed", 1), (result.Diagnostics.Single().Code, result.Diagnostics.Single().Line));
        Assert.Equal(0, result.End);
    }

    [Fact]
    public void Broken_yaml_is_reported_at_its_line_of_the_file_and_left_out_of_the_article()
    {
        const string Text = "---\nTitle: A\nTags: [one\n---\nBody";
        FrontMatterReader.Result result = FrontMatterReader.ReadOpening(Text, "a.txt");
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("yaml-broken", Severity.Error, "a.txt"), (diagnostic.Code, diagnostic.Severity, diagnostic.File));
        Assert.InRange(diagnostic.Line!.Value, 3, 4);
        Assert.Equal("Body", Text[result.End..]);
    }

    [Theory]
    [InlineData("- one\n- two", "a list")]
    [InlineData("only words", "a single value")]
    public void Yaml_without_keys_is_reported(string yaml, string found)
    {
        Diagnostic diagnostic = Assert.Single(FrontMatterReader.ReadYaml(yaml, "_a.yml").Diagnostics);
        Assert.Equal(("yaml-no-keys", found), (diagnostic.Code, diagnostic.Found));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# a comment")]
    [InlineData("~")]
    public void Yaml_of_nothing_is_no_front_matter_and_no_fault(string yaml)
    {
        FrontMatterReader.Result result = FrontMatterReader.ReadYaml(yaml, "_a.yml");
        Assert.True(result.FrontMatter.IsEmpty);
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("Title: null", null)]
    [InlineData("Title: ~", null)]
    [InlineData("Title:", null)]
    [InlineData("Title: 'null'", "null")]
    [InlineData("TITLE: yes", "yes")]
    [InlineData("Title: 2026-01-06", "2026-01-06")]
    [InlineData("Title: \"A: B\"", "A: B")]
    [InlineData("Title: [A, B]", null)]
    public void A_value_is_its_text_as_written_and_empty_ones_are_none(string yaml, string? value) =>
        Assert.Equal(value, FrontMatterReader.ReadYaml(yaml, "_a.yml").FrontMatter.Text("Title"));

    [Fact]
    public void Places_count_from_the_first_line_of_the_file()
    {
        FrontMatter matter = FrontMatterReader.ReadOpening("---\nTitle: A\nTags:\n  - one\n---\n", "a.txt").FrontMatter;
        var tag = (FrontMatterScalar)((FrontMatterList)matter["Tags"]!).Items.Single();
        Assert.Equal((4, 5), (tag.Line, tag.Column));
    }

    [Fact]
    public void Of_two_the_stronger_one_counts_and_the_weaker_one_adds()
    {
        FrontMatter weaker = FrontMatterReader.ReadYaml("Title: A\nSource: B", "_directory.yml").FrontMatter;
        FrontMatter both = weaker.Under(FrontMatterReader.ReadYaml("title: C", "_a.yml").FrontMatter);
        Assert.Equal(("C", "B"), (both.Text("Title"), both.Text("Source")));
    }
}
