using System.Text.Json;
using Gaceta.Exports;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Exports;

public sealed class DataTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public void The_digest_is_as_its_published_schema_says() =>
        Assert.Empty(new JsonSchema(Read("digest.schema.json")).Differences(Read("digest.json")));

    [Fact]
    public void The_schema_notices_what_it_does_not_describe()
    {
        var schema = new JsonSchema(Read("digest.schema.json"));
        string broken = sample.Built.Read("digest.json").Replace("\"certainty\":\"stated\"", "\"certainty\":\"sure\"", StringComparison.Ordinal).Replace("\"isKnown\":", "\"known\":", StringComparison.Ordinal);

        Assert.Contains(schema.Differences(JsonElement.Parse(broken)), d => d.EndsWith(".certainty is sure", StringComparison.Ordinal));
        Assert.Contains("$.actors[0].isKnown is missing", schema.Differences(JsonElement.Parse(broken)));
        Assert.Contains("$.actors[0].known is unknown", schema.Differences(JsonElement.Parse(broken)));
    }

    [Fact]
    public void Everything_that_the_data_refer_to_is_there()
    {
        JsonElement digest = Read("digest.json");
        string[] actors = [.. digest.GetProperty("actors").EnumerateArray().Select(a => a.GetProperty("id").GetString()!)];
        IEnumerable<JsonElement> articles = digest.GetProperty("articles").EnumerateArray();

        Assert.Equal(5, articles.Count());
        Assert.All(articles.SelectMany(a => a.GetProperty("mentions").EnumerateArray()), m => Assert.Contains(m.GetProperty("actor").GetString(), actors));
        Assert.All(articles.Select(a => a.GetProperty("page").GetString() + "index.html"), page => Assert.Contains(page, sample.Built.Files));
    }

    [Theory]
    [InlineData("articles", 5)]
    [InlineData("actors", 0)]
    [InlineData("sources", 0)]
    [InlineData("mentions", 0)]
    [InlineData("quotes", 0)]
    public void Every_table_has_its_columns_and_a_row_for_each_thing(string name, int rows)
    {
        string[] lines = sample.Built.Read($"data/{name}.csv").Split("\r\n");
        Table table = Tables.All.Select(t => t(new DigestData("", "", null, "", null, [], [], []))).Single(t => t.Name == name);

        Assert.Equal(string.Join(',', table.Columns), lines[0]);
        Assert.Equal("", lines[^1]);
        Assert.True(rows == 0 ? lines.Length > 2 : lines.Length == rows + 2);
    }

    [Fact]
    public void The_documentation_names_every_file_table_column_and_property_and_no_other()
    {
        string docs = File.ReadAllText(Path.Combine(SampleSite.RepositoryRoot, "docs", "data.md"));
        string[] described = [.. docs.Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l.Split('`')[1]).Order(StringComparer.Ordinal)];
        JsonElement schema = Read("digest.schema.json");
        IEnumerable<string> properties = schema.GetProperty("$defs").EnumerateObject().Where(d => d.Value.TryGetProperty("properties", out _))
            .SelectMany(d => d.Value.GetProperty("properties").EnumerateObject().Select(p => $"{d.Name}.{p.Name}"))
            .Concat(schema.GetProperty("properties").EnumerateObject().Select(p => p.Name));
        IEnumerable<string> columns = Tables.All.Select(t => t(new DigestData("", "", null, "", null, [], [], []))).SelectMany(t => t.Columns.Select(c => $"{t.Name}.csv {c}"));

        Assert.Equal(properties.Concat(columns).Order(StringComparer.Ordinal), described);
    }

    [Fact]
    public void Every_twin_is_listed_for_language_models()
    {
        string[] twins = [.. sample.Built.Files.Where(f => f.EndsWith("index.md", StringComparison.Ordinal))];
        string list = sample.Built.Read("llms.txt");

        Assert.StartsWith("# Gaceta\n\n> ", list, StringComparison.Ordinal);
        Assert.Equal(5, twins.Length);
        Assert.All(twins, twin => Assert.Contains($"]({twin})", list, StringComparison.Ordinal));
    }

    private JsonElement Read(string file) => JsonElement.Parse(sample.Built.Read(file));
}
