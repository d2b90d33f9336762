using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Gaceta.Commands;
using Gaceta.Reviewing;
using Gaceta.Tests.Sites;
using Theme;

namespace Gaceta.Tests.Reviewing;

public sealed class ReviewTests : IDisposable
{
    private const string Whole = "Title: Ferry line returns\nPublished: 2026-01-05\nSource: The Harbour Post\nUrl: https://ferry.example/1\nLanguage: en\n";
    private const string Body = "The ferry between the islands sails again from Monday, the harbour office told the passengers in a note.\n";

    private readonly TestSite _site = new();

    [Fact]
    public void Where_all_is_known_there_is_nothing_to_review()
    {
        _site.With("articles/_a.yml", Whole).With("articles/a.txt", Body);

        Assert.Empty(Items());
        Assert.Equal("Nothing to review in 1 article.\n", Text());
    }

    [Fact]
    public void A_value_that_cannot_be_used_is_an_error_with_its_line()
    {
        _site.With("articles/_a.yml", Whole.Replace("2026-01-05", "next week", StringComparison.Ordinal)).With("articles/a.txt", Body);

        ReviewItem item = Items(ReviewKind.Error)[0];

        Assert.Equal(("articles/_a.yml", 2), (item.File, item.Line));
        Assert.Contains("found next week; expected a date", item.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contradiction_is_a_doubt_with_both_values()
    {
        _site.With("articles/_a.yml", Whole).With("articles/a.txt", "date 2025-12-24 Ferry line returns\n\n" + Body);

        Assert.Contains("found 2026-01-05; expected 2025-12-24", Assert.Single(Items(ReviewKind.Doubt)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Published", "unknown-date")]
    [InlineData("Source", "unknown-source")]
    [InlineData("Url", "unknown-address")]
    public void A_value_that_is_missing_is_listed_under_its_own_kind(string key, string code)
    {
        string yaml = string.Join('\n', Whole.Split('\n').Where(l => !l.StartsWith(key, StringComparison.Ordinal) && !(key == "Source" && l.StartsWith("Url", StringComparison.Ordinal))));
        _site.With("articles/_a.yml", yaml).With("articles/a.txt", Body);

        Assert.Contains(Items(), i => ReviewKindNames.Code(i.Kind) == code && i.File == "articles/a.txt" && i.Message == "Ferry line returns");
    }

    [Fact]
    public void A_text_whose_language_cannot_be_told_is_listed()
    {
        _site.With("articles/a.txt", "12345 67890\n\n12345 67890 12345 67890 12345 67890 12345 67890 12345 67890 12345 67890.\n");

        Assert.Single(Items(ReviewKind.UnknownLanguage));
    }

    [Fact]
    public void An_article_without_text_has_no_title_to_be_taken_from_it()
    {
        _site.With("articles/a.html", "<html><body><nav>Home</nav></body></html>");

        Assert.Equal("a", Assert.Single(Items(ReviewKind.UnknownTitle)).Message);
    }

    [Fact]
    public void A_title_taken_from_the_text_is_listed_with_its_line()
    {
        _site.With("articles/a.txt", "\n\n" + Body + "\nTickets are sold at the pier and on board, as they were before the storms of the last winter.\n");

        ReviewItem item = Assert.Single(Items(ReviewKind.DerivedTitle));

        Assert.Equal(("articles/a.txt", 3), (item.File, item.Line));
        Assert.StartsWith("The ferry between the islands", item.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_concluded_from_the_text_is_listed_with_its_cues_and_their_line()
    {
        _site.With("articles/a.txt", "Huelga en el puerto\n\nLa huelga del puerto, que comenzó el pasado 12 de mayo de este 2025, sigue sin acuerdo entre las partes.\n");

        ReviewItem item = Assert.Single(Items(ReviewKind.InferredValue));

        Assert.Equal(("articles/a.txt", 3, "date 2025-05~"), (item.File, item.Line, item.Message));
        Assert.Contains(item.Details, d => d.EndsWith(": “el pasado 12 de mayo”", StringComparison.Ordinal));
    }

    [Fact]
    public void Quotes_without_a_speaker_are_counted()
    {
        _site.With("articles/_a.yml", Whole).With("articles/a.txt", Body + "\n“The boats are old but sound and the crews know every rock of the coast by its name.”\n\n“Nobody asked the islands before the timetable was printed and sent around.”\n");

        ReviewItem item = Assert.Single(Items(ReviewKind.QuotesWithoutSpeaker));

        Assert.StartsWith("2 of 2 quotes, the first “The boats are old", item.Message, StringComparison.Ordinal);
        Assert.Equal(3, item.Line);
    }

    [Fact]
    public void The_lines_of_a_twin_are_those_of_no_file_at_hand()
    {
        _site.With("articles/a.md", "---\nOriginal: articles/gone.txt\nEvidence:\n  displayTitle:\n  - certainty: derived\n    rule: first-sentence\n    words: x\n    span: [400, 410]\n---\n" + Body);

        Assert.All(Items().Where(i => i.File == "articles/a.md"), i => Assert.Null(i.Line));
    }

    [Fact]
    public void The_most_urgent_comes_first_under_headings_with_places_to_click()
    {
        _site.With("articles/_b.yml", "Published: never").With("articles/b.txt", Body).With("articles/a.txt", "A bridge over the sound\n\nThe council wants to build a bridge across the sound next year, the engineer told the town hall on a rainy evening.\n");

        string text = Text();

        Assert.StartsWith("Errors (1)\n  ", text, StringComparison.Ordinal);
        Assert.Matches(@"input/articles/_b\.yml:1:\d+  The date", text);
        Assert.True(text.IndexOf("Unknown date (2)", StringComparison.Ordinal) < text.IndexOf("Unknown source (2)", StringComparison.Ordinal));
        Assert.EndsWith("of 2 articles.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void For_machines_there_is_one_object_a_line()
    {
        _site.With("articles/_b.yml", "Published: never").With("articles/b.txt", Body);
        using var output = new MemoryStream();

        ReviewJson.Write(output, Review.Of(_site.Workplace, TestContext.Current.CancellationToken));

        JsonElement[] lines = [.. Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement)];
        Assert.Equal(("error", "articles/_b.yml", 1), (lines[0].GetProperty("kind").GetString(), lines[0].GetProperty("file").GetString(), lines[0].GetProperty("line").GetInt32()));
        Assert.All(lines, l => Assert.Equal(8, l.EnumerateObject().Count()));
    }

    [Fact]
    public void Escape_sequences_of_an_article_never_reach_the_terminal()
    {
        _site.With("articles/a.txt", "The ferry \u001b[31msails\u0007 again \u202efrom Monday, the harbour office told the passengers in a note to them.\n");

        Assert.DoesNotContain(Text(), c => c is '\u001b' or '\u0007' or '\u202e');
    }

    [Theory]
    [InlineData("review")]
    [InlineData("review", "--format", "json")]
    public async Task The_command_ends_with_zero_and_writes_nothing(params string[] arguments)
    {
        _site.With("articles/_b.yml", "Published: never").With("articles/b.txt", Body);

        Assert.Equal(0, await GacetaCommand.RunAsync([.. arguments, "-r", _site.Root], typeof(ThemeAssembly).Assembly, TimeProvider.System));
        Assert.False(Directory.Exists(_site.Output));
    }

    public void Dispose() => _site.Dispose();

    private ImmutableArray<ReviewItem> Items() => Review.Of(_site.Workplace, TestContext.Current.CancellationToken).Items;

    private ReviewItem[] Items(ReviewKind kind) => [.. Items().Where(i => i.Kind == kind)];

    private string Text()
    {
        using var output = new StringWriter { NewLine = "\n" };
        ReviewText.Write(output, Review.Of(_site.Workplace, TestContext.Current.CancellationToken));
        return output.ToString();
    }
}
