namespace Gaceta.Extraction.Tests.FrontMatters;

public sealed class PlainYamlTests
{
    [Theory]
    [InlineData("Title: A ferry sails again")]
    [InlineData("Title: \"A ferry: sails #1, again\"\nLanguage: en\n")]
    [InlineData("date: 2026-01-06\r\nauthor: Ana Ríos Soto\r\n")]
    [InlineData("Title: \"\"\nPages: 12")]
    [InlineData("Title: null\nAuthor: \"null\"\nTags: [null, \"null\"]")]
    [InlineData("Tags: [one, \"two, three\", four]  \nPlace: St. Ives (Harbour)  ")]
    [InlineData("tags: []\nkeys_and-lines: [\"¿Qué dijo «él»?\",\"O'Neill\"]")]
    [InlineData("a: 1\nA: 2")]
    public void Plain_yaml_reads_as_the_library_reads_it(string yaml)
    {
        Assert.NotNull(PlainYaml.Read(yaml, 1));
        Assert.Equal(Shown(FrontMatterReader.ReadYaml(yaml + "\n# leaves it to the library", "a.md", 2)), Shown(FrontMatterReader.ReadYaml(yaml, "a.md", 2)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Title:")]
    [InlineData("Title: A\n  second line")]
    [InlineData("Title: A: B")]
    [InlineData("Title: A # a comment")]
    [InlineData("Title: A, B")]
    [InlineData("Title: \"A\" B")]
    [InlineData("Title: \"A\\tB\"")]
    [InlineData("Title: \"A\nB\"")]
    [InlineData("Title: 'A'")]
    [InlineData("Title: |\n  A")]
    [InlineData("Title: *A")]
    [InlineData("Title: !!str A")]
    [InlineData("Title: A\nTitle: B")]
    [InlineData("Title: A\n\nAuthor: B")]
    [InlineData("Tags:\n- one")]
    [InlineData("Tags: [one, [two]]")]
    [InlineData("Tags: [one, two")]
    [InlineData("Tags: [one,, two]")]
    [InlineData("Tags: [one, two,]")]
    [InlineData("Tags: [one ,two]")]
    [InlineData("Tags: [\"one\": two]")]
    [InlineData("Tags: [one] two")]
    [InlineData("Tags: [one]]")]
    [InlineData("Tags: [one]two]")]
    [InlineData("? Title: A")]
    [InlineData("\"Title\": A")]
    public void All_else_is_left_to_the_library(string yaml) => Assert.Null(PlainYaml.Read(yaml, 1));

    private static string Shown(FrontMatterReader.Result result) => Shown(result.FrontMatter.Root) + string.Concat(result.Diagnostics);

    private static string Shown(FrontMatterNode node) => $"{node.Line}:{node.Column} " + node switch
    {
        FrontMatterMap map => string.Concat(map.Entries.Select(e => $"{e.Key} = {Shown(e.Value)}\n")),
        FrontMatterList list => $"[{string.Join(", ", list.Items.Select(Shown))}]",
        FrontMatterScalar scalar => $"'{scalar.Text}'",
        _ => "",
    };
}
