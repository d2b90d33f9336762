using System.Collections.Immutable;
using System.Text;
using Gaceta.Extraction;
using Gaceta.Tests.Sites;
using Gaceta.Twins;

namespace Gaceta.Tests.Twins;

public sealed class MarkdownTwinTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public void Put_in_place_of_the_originals_the_twins_of_the_sample_give_the_same_pages()
    {
        using var site = new TestSite();
        CopyKnowledge(site);
        foreach ((int index, string twin) in sample.Built.Files.Where(f => f.StartsWith("articles/", StringComparison.Ordinal) && f.EndsWith("index.md", StringComparison.Ordinal)).Index())
        {
            site.With($"articles/{index}.md", sample.Built.Read(twin));
        }

        site.Settings = sample.Settings with { InputPaths = ["input"] };
        BuiltSite again = site.Build();

        string[] articles = [.. sample.Built.Files.Where(f => f.StartsWith("articles/", StringComparison.Ordinal) && Path.GetFileName(f) is ("index.html" or "index.md"))];
        Assert.Equal(5 * 2, articles.Length);
        Assert.All(articles, file => Assert.Equal(sample.Built.Read(file), again.Read(file)));
    }

    [Fact]
    public void Every_kind_of_block_reads_back_as_it_was()
    {
        ImmutableArray<Block> blocks =
        [
            new(BlockKind.Paragraph, "Words with *stars*, _lines_, [brackets], <angles>, `ticks` & ampersands \\ and a | pipe."),
            new(BlockKind.Heading, "A heading") { Level = 2 },
            new(BlockKind.Paragraph, "# no heading"),
            new(BlockKind.Paragraph, "1. no list"),
            new(BlockKind.Paragraph, "- no list either"),
            new(BlockKind.Paragraph, "A link and bold words.") { Inlines = [new(InlineKind.Link, new(2, 6), "https://example.org/a_(b)?c=*d*"), new(InlineKind.Strong, new(11, 15))] },
            new(BlockKind.ListItem, "one") { Level = 1 },
            new(BlockKind.ListItem, "inner") { Level = 2 },
            new(BlockKind.ListItem, "two") { Level = 1 },
            new(BlockKind.Paragraph, "between"),
            new(BlockKind.ListItem, "first") { Level = 1, Number = 1 },
            new(BlockKind.ListItem, "second") { Level = 1, Number = 2 },
            new(BlockKind.Quotation, "Someone else's words."),
            new(BlockKind.Post, "Words of a post.") { Attribution = new("Ana Ríos") { Handle = "@anarios", Date = EdtfDate.Of(2026, 1, 5), Words = "— Ana Ríos (@anarios) January 5, 2026" } },
            new(BlockKind.Code, "if (a < b)\n{\n}"),
            new(BlockKind.Table, "Name\tCount\nferry | boat\t2"),
            new(BlockKind.Image, "") { Address = "https://example.org/a.jpg", Caption = "The [new] bridge" },
            new(BlockKind.Break, ""),
            new(BlockKind.Paragraph, "The end."),
        ];

        Article article = Read(blocks);

        Assert.Equal(blocks.Select(Shape), article.Body.Blocks.Select(Shape));
    }

    [Fact]
    public void A_twin_of_a_twin_is_the_twin()
    {
        Article article = new Extractor(Knowledge.None).Extract(new SourceFile("a.txt", Encoding.UTF8.GetBytes(
            "date 2026-01-05 Ferry line returns\n\nThe ferry between the islands sails again, the office said.\n\n\"It sails,\" the harbour master, Ana Ríos, said.\n")));
        string twin = MarkdownTwin.Write(article);

        Article again = new Extractor(Knowledge.None).Extract(new SourceFile("a.md", Encoding.UTF8.GetBytes(twin)));

        Assert.Equal(twin.Replace("Original: a.md\n", "Original: a.txt\n", StringComparison.Ordinal), MarkdownTwin.Write(again));
    }

    [Fact]
    public void A_value_that_an_editor_changes_in_a_twin_is_given_from_then_on()
    {
        Article article = new Extractor(Knowledge.None).Extract(new SourceFile("a.txt", Encoding.UTF8.GetBytes(
            "---\nPublished: 2026-01-05\n---\nFerry line returns\n\nThe ferry between the islands sails again, the office said.\n")));
        string twin = MarkdownTwin.Write(article).Replace("Published: 2026-01-05", "Published: 2026-01-06", StringComparison.Ordinal);

        Article again = new Extractor(Knowledge.None).Extract(new SourceFile("a.md", Encoding.UTF8.GetBytes(twin)));

        Assert.Equal(("2026-01-06", Certainty.Given), (again.Published!.Value.ToString(), again.Published.Certainty));
    }

    private static Article Read(ImmutableArray<Block> blocks)
    {
        var article = new Article { File = "a.txt", DisplayTitle = new("T", [new(Certainty.Given, "front-matter", "T")]), Body = new Body(blocks) };
        return new Extractor(Knowledge.None).Extract(new SourceFile("a.md", Encoding.UTF8.GetBytes(MarkdownTwin.Write(article))));
    }

    private static string Shape(Block block) =>
        $"{block.Kind} {block.Level} {block.Number} {block.Text} [{string.Join(';', block.Inlines)}] {block.Address} {block.Caption} {block.Attribution}";

    private static void CopyKnowledge(TestSite site)
    {
        foreach (string folder in new[] { "actors", "sources" })
        {
            foreach (string file in Directory.EnumerateFiles(Path.Combine(SampleSite.RepositoryRoot, "input", folder)))
            {
                site.With($"{folder}/{Path.GetFileName(file)}", File.ReadAllText(file));
            }
        }

        site.With("about.md", File.ReadAllText(Path.Combine(SampleSite.RepositoryRoot, "input/about.md")));
    }

    [Fact]
    public void What_programs_for_notes_give_a_meaning_stays_text()
    {
        const string Text = "The office asked ==why== the ~~old~~ ferry, at 50%% or 60%%, had [[closed]] so early[^1].";
        string twin = MarkdownTwin.Write(new Extractor(Knowledge.None).Extract(new SourceFile("a.txt", Encoding.UTF8.GetBytes($"Ferry line returns\n\n{Text}\n"))));

        Assert.Equal([Text], new Extractor(Knowledge.None).Extract(new SourceFile("a.md", Encoding.UTF8.GetBytes(twin))).Body.Blocks.Select(b => b.Text));
    }
}
