using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Gaceta.Commands;
using Gaceta.Desk;
using Gaceta.Tests.Sites;
using Theme;

namespace Gaceta.Tests.Desk;

public sealed class ActorsCommandTests : IDisposable
{
    private readonly TestSite _site = new TestSite()
        .With("articles/a.txt", "The ferry sails again\n\nThe harbour engineer Helena Marsh said that the ferry would sail again. Ms Marsh thanked the crews for their work in the storm.\n")
        .With("articles/b.txt", "A bridge for the islands\n\n“We shall build it,” said H. Marsh on Tuesday, as the council of the islands met in the town hall.\n")
        .With("articles/c.txt", "El puente\n\nLa ingeniera Elena Ríos Vega dijo que el puente se construirá. Según Ríos, las obras comenzarán en mayo en la costa norte.\n");

    private string Decisions => Path.Combine(_site.Root, "input/actors/decisions.yml");

    [Fact]
    public void Actors_without_a_file_are_candidates_with_the_sentences_that_name_them()
    {
        DeskItem candidate = Items(DeskItemKind.Candidate)[0];

        Assert.Equal(("helena-marsh", 2), (candidate.Ids[0], candidate.Articles));
        DeskPlace first = candidate.Places.First();
        Assert.Equal(("articles/a.txt", 3), (first.File, first.Line));
        Assert.StartsWith("The harbour engineer Helena Marsh", first.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_taken_to_be_one_are_listed_with_both_wordings()
    {
        DeskItem merge = Assert.Single(Items(DeskItemKind.Merge));

        Assert.Equal(["h-marsh", "helena-marsh"], merge.Ids);
        Assert.Equal(["articles/b.txt", "articles/a.txt"], merge.Places.Select(p => p.File));
    }

    [Fact]
    public async Task An_accepted_actor_gets_a_file_with_its_names_and_is_asked_about_no_more()
    {
        Assert.Equal(0, await RunAsync("accept", "helena-marsh"));

        Assert.Equal("---\nName: Helena Marsh\nKind: person\nVariants:\n  - H. Marsh\n---\n", Read("input/actors/helena-marsh.md"));
        Assert.DoesNotContain(Items(), i => i.Ids.Contains("helena-marsh"));
    }

    [Fact]
    public async Task What_is_kept_apart_is_two_actors_and_no_doubt()
    {
        Assert.Equal(0, await RunAsync("apart", "helena-marsh", "h-marsh"));

        Assert.EndsWith("Apart:\n  - helena-marsh | h-marsh\n", File.ReadAllText(Decisions), StringComparison.Ordinal);
        Assert.Equal(["elena-rios-vega", "h-marsh", "helena-marsh"], Items().SelectMany(i => i.Ids).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_rejected_name_is_no_actor_anywhere()
    {
        Assert.Equal(0, await RunAsync("reject", "elena-rios-vega"));
        BuiltSite built = _site.Build();

        Assert.DoesNotContain("actors/elena-rios-vega/index.html", built.Files);
        Assert.All(built.Files.Where(f => f.EndsWith(".json", StringComparison.Ordinal)), f => Assert.DoesNotContain("\"elena-rios-vega\"", built.Read(f), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Merging_adds_variants_to_the_file_that_is_there_and_changes_nothing_else()
    {
        const string File = "---\n# Our engineer.\nName: Elena Ríos\nKind: person # for sure\nVariants:\n  - La Ríos\n\nRoles: []\n---\n\nText --- stays.\n";
        _site.With("actors/elena-rios.md", File);

        Assert.Equal(0, await RunAsync("merge", "helena-marsh", "elena-rios"));

        Assert.Equal(File.Replace("  - La Ríos\n", "  - La Ríos\n  - Helena Marsh\n  - H. Marsh\n", StringComparison.Ordinal), Read("input/actors/elena-rios.md"));
        Assert.DoesNotContain(Items(), i => i.Ids.Contains("helena-marsh"));
    }

    [Fact]
    public async Task Merging_into_a_file_with_toml_is_left_to_its_editor()
    {
        const string File = "+++\nName = 'Elena Ríos'\nKind = 'person'\n+++\n";
        _site.With("actors/elena-rios.md", File);

        Assert.Equal(5, await RunAsync("merge", "helena-marsh", "elena-rios"));

        Assert.Equal(File, Read("input/actors/elena-rios.md"));
    }

    [Fact]
    public async Task Merging_two_unknown_actors_gives_the_first_a_file()
    {
        Assert.Equal(0, await RunAsync("merge", "helena-marsh", "elena-rios-vega"));

        Assert.Contains("Variants:\n  - H. Marsh\n  - Elena Ríos Vega\n", Read("input/actors/helena-marsh.md"), StringComparison.Ordinal);
        Assert.Empty(Items());
    }

    [Fact]
    public async Task Decisions_are_added_behind_what_an_editor_wrote()
    {
        _site.With("actors/decisions.yml", "# Mine\nRejected:\n  - Old Name # a ship\n");

        Assert.Equal(0, await RunAsync("reject", "helena-marsh"));

        Assert.Equal("# Mine\nRejected:\n  - Old Name # a ship\n  - Helena Marsh\n  - H. Marsh\n", File.ReadAllText(Decisions));
    }

    [Theory]
    [InlineData("accept", "nobody")]
    [InlineData("reject", "nobody")]
    [InlineData("merge", "helena-marsh", "nobody")]
    [InlineData("apart", "nobody", "helena-marsh")]
    [InlineData("apart", "helena-marsh", "helena-marsh")]
    [InlineData("merge", "helena-marsh", "helena-marsh")]
    public async Task A_decision_about_nobody_is_an_error_and_writes_nothing(params string[] arguments)
    {
        Assert.Equal(5, await RunAsync(arguments));
        Assert.False(Directory.Exists(Path.Combine(_site.Root, "input/actors")));
    }

    [Fact]
    public async Task A_decision_about_an_actor_with_a_file_is_refused()
    {
        _site.With("actors/helena-marsh.md", "---\nName: Helena Marsh\nKind: person\n---\n").With("actors/elena-rios-vega.md", "---\nName: Elena Ríos Vega\nKind: person\n---\n");

        Assert.Equal(5, await RunAsync("accept", "helena-marsh"));
        Assert.Equal(5, await RunAsync("reject", "helena-marsh"));
        Assert.Equal(5, await RunAsync("merge", "helena-marsh", "elena-rios-vega"));
    }

    [Theory]
    [InlineData("Apart:\n  - just-one\n", "decision-value", 2)]
    [InlineData("Apart:\n  - helena-marsh | gone-away\n", "decision-unused", 2)]
    [InlineData("Rejected: [\n", "yaml-broken", 2)]
    public void A_decision_that_cannot_count_is_a_diagnostic_with_its_line(string yaml, string code, int line)
    {
        _site.With("actors/decisions.yml", yaml);

        Assert.Equal(("actors/decisions.yml", line), (_site.Build().Diagnostic(code).File, _site.Build().Diagnostic(code).Line));
    }

    [Fact]
    public void One_office_for_two_states_at_one_time_is_a_contradiction()
    {
        _site.With("articles/_r.yml", "Published: 2026-01-05\n").With("articles/r.txt", "Talks in Lima\n\nThe foreign minister of Peru, Olga Vega Paz, said that the talks would go on in Lima this week.\n")
            .With("articles/_s.yml", "Published: 2026-01-09\n").With("articles/s.txt", "Talks in Quito\n\nThe foreign minister of Chile, Olga Vega Paz, said that the talks would end in Quito this week.\n")
            .With("articles/_t.yml", "Published: 2026-01-07\n").With("articles/t.txt", "Talks in La Paz\n\nThe former foreign minister of Bolivia, Olga Vega Paz, said that the talks had been held this week.\n");

        DeskItem item = Assert.Single(Items(DeskItemKind.ContradictoryRoles));

        Assert.Equal(("two-states", "olga-vega-paz"), (item.Rule, item.Ids[0]));
        Assert.Equal(["articles/r.txt", "articles/s.txt"], item.Places.Select(p => p.File));
    }

    [Fact]
    public void Offices_of_names_that_were_only_inferred_to_be_one_actor_contradict_the_merge_alone()
    {
        _site.With("articles/_r.yml", "Published: 2026-01-05\n").With("articles/r.txt", "Talks in Lima\n\nThe foreign minister of Peru, Elena Ruiz Soto, said that the talks would go on in Lima this week.\n")
            .With("articles/_s.yml", "Published: 2026-01-09\n").With("articles/s.txt", "Talks in Quito\n\nThe foreign minister of Chile, Elena Ruiz, said that the talks would end in Quito this week.\n");

        Assert.Empty(Items(DeskItemKind.ContradictoryRoles));
        Assert.Contains(Items(DeskItemKind.Merge), m => m.Ids.Contains("elena-ruiz") && m.Ids.Contains("elena-ruiz-soto"));
    }

    [Theory]
    [InlineData("2025-12-31", 0)]
    [InlineData("2026-02-01", 1)]
    public void An_office_outside_the_term_that_the_editor_gives_is_a_contradiction(string published, int count)
    {
        _site.With("articles/_r.yml", $"Published: {published}\n").With("articles/r.txt", "Talks in Lima\n\nThe foreign minister of Peru, Olga Vega Paz, said that the talks would go on in Lima this week.\n")
            .With("actors/olga-vega-paz.md", "---\nName: Olga Vega Paz\nKind: person\nRoles:\n  - Name: Foreign Minister of Peru\n    From: 2024\n    Until: 2026-01\n---\n");

        Assert.Equal(count, Items(DeskItemKind.ContradictoryRoles).Length);
    }

    [Fact]
    public void For_machines_there_is_one_object_a_line()
    {
        using var output = new MemoryStream();

        DeskJson.Write(output, Review());

        JsonElement[] lines = [.. Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement)];
        Assert.Equal("merge", lines[0].GetProperty("kind").GetString());
        Assert.All(lines, l => Assert.Equal(6, l.EnumerateObject().Count()));
    }

    [Fact]
    public void Of_many_items_a_person_is_shown_the_first_and_how_many_more_there_are()
    {
        using var output = new StringWriter { NewLine = "\n" };

        DeskText.Write(output, Review(), most: 1);

        Assert.Contains("Not yet reviewed (accept or reject): 2\n  helena-marsh  Helena Marsh, person, also H. Marsh, in 2 articles\n", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("  … and 1 more; --most shows them\n", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("actors")]
    [InlineData("actors", "--format", "json")]
    public async Task The_list_ends_with_zero_and_writes_nothing(params string[] arguments)
    {
        Assert.Equal(0, await GacetaCommand.RunAsync([.. arguments, "-r", _site.Root], typeof(ThemeAssembly).Assembly, TimeProvider.System));
        Assert.False(Directory.Exists(_site.Output));
    }

    public void Dispose() => _site.Dispose();

    private ActorsToReview Review() => ActorsToReview.Of(_site.Workplace, TestContext.Current.CancellationToken);

    private ImmutableArray<DeskItem> Items() => Review().Items;

    private DeskItem[] Items(DeskItemKind kind) => [.. Items().Where(i => i.Kind == kind)];

    private string Read(string file) => File.ReadAllText(Path.Combine(_site.Root, file));

    private Task<int> RunAsync(params string[] arguments) =>
        GacetaCommand.RunAsync(["actors", .. arguments, "-r", _site.Root], typeof(ThemeAssembly).Assembly, TimeProvider.System);
}
