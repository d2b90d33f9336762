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

    [Theory]
    [InlineData("Title = \"A\"", "A")]
    [InlineData("title = 'A \\ B' # a remark", "A \\ B")]
    [InlineData("title = \"A \\\"B\\\" \\u00F1\"", "A \"B\" ñ")]
    [InlineData("# a remark\n\n\"title\" = 2026-01-06T08:00:00Z", "2026-01-06T08:00:00Z")]
    [InlineData("title = \"\"\"\nA\n\"\"\"", "A")]
    [InlineData("tags = [ \"x\", # a remark\n 'y' ,\n]\r\ntitle = true", "true")]
    [InlineData("[extra]\ntitle = 'A'", null)]
    public void Between_plus_signs_stands_toml(string toml, string? title)
    {
        string text = $"+++\n{toml}\n+++\nBody";
        FrontMatterReader.Result result = FrontMatterReader.ReadOpening(text, "a.md");
        Assert.Empty(result.Diagnostics);
        Assert.Equal((title, "Body"), (result.FrontMatter.Text("Title"), text[result.End..]));
    }

    [Fact]
    public void Lists_and_tables_of_toml_have_their_places()
    {
        FrontMatter matter = FrontMatterReader.ReadOpening("+++\nAuthors = ['A', \"B\"]\n\n[extra]\nSource = 'C'\n+++\n", "a.md").FrontMatter;
        Assert.Equal(["A", "B"], matter.Texts("authors"));
        var source = (FrontMatterScalar)((FrontMatterMap)matter["extra"]!)["source"]!;
        Assert.Equal(("C", 5, 10), (source.Text, source.Line, source.Column));
    }

    [Theory]
    [InlineData("title", 2, 6, "`=`")]
    [InlineData("a = 'b'\ntitle = 'A", 3, 11, "string")]
    [InlineData("title = ['A' 'B']", 2, 14, "`,`")]
    [InlineData("title = \"\\q\"", 2, 11, "escape")]
    [InlineData("title = 'A' b", 2, 13, "`b`")]
    [InlineData("title = 'A'\ntitle = 'B'", 3, 1, "already defined")]
    public void Broken_toml_is_reported_at_its_line_of_the_file_and_left_out_of_the_article(string toml, int line, int column, string cause)
    {
        string text = $"+++\n{toml}\n+++\nBody";
        FrontMatterReader.Result result = FrontMatterReader.ReadOpening(text, "a.md");
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("toml-broken", Severity.Error, line, column), (diagnostic.Code, diagnostic.Severity, diagnostic.Line, diagnostic.Column));
        Assert.Contains(cause, diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal("Body", text[result.End..]);
    }

    [Fact]
    public void Toml_nested_without_end_is_broken_toml() => Assert.Equal(
        "toml-broken", Assert.Single(FrontMatterReader.ReadOpening($"+++\na = {new string('[', 100_000)}\n+++\n", "a.md").Diagnostics).Code);

    [Fact]
    public void Tables_in_braces_and_lists_in_lists_are_read()
    {
        FrontMatter matter = FrontMatterReader.ReadOpening("+++\nextra = { Source = 'C' }\nrows = [['A'], ['B']]\n+++\n", "a.md").FrontMatter;
        Assert.Equal("C", ((FrontMatterScalar)((FrontMatterMap)matter["extra"]!)["source"]!).Text);
        Assert.Equal(2, ((FrontMatterList)matter["rows"]!).Items.Length);
    }

    [Fact]
    public void Toml_of_a_hundred_thousand_keys_is_soon_read() => Assert.Equal(
        100_000, FrontMatterReader.ReadOpening($"+++\n{string.Concat(Enumerable.Range(0, 100_000).Select(i => $"k{i} = [1, 'a']\n"))}+++\n", "a.md").FrontMatter.Root.Entries.Length);

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
