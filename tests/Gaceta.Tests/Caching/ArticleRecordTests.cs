using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using Gaceta.Caching;
using Gaceta.Extraction;

namespace Gaceta.Tests.Caching;

public sealed class ArticleRecordTests
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new EdtfDateConverter() } };

    private static readonly TextSpan Place = new(3, 400);

    private static readonly Evidence Seen = new(Certainty.Derived, "date-prefix", "words «read»")
    {
        Reads = "read", Span = Place, Selector = "meta[name=x]", Passage = new TextSpan(7, 7),
    };

    /// <summary>With a value for every property that an article can have.</summary>
    private static readonly Article Whole = new()
    {
        File = "articles/a.txt",
        Title = new Found<string>("Título — one", [Seen, new Evidence(Certainty.Inferred, "other", "")]),
        DisplayTitle = new Found<string>("Shown", [Seen]),
        TitleLanguage = "es",
        Lead = new Found<string>("Lead", [Seen]),
        Published = new Found<EdtfDate>(EdtfDate.Of(2026, 1).Approximately(), [Seen]),
        Byline = new Found<string>("Ana Ríos", [Seen]),
        SiteName = new Found<string>("Outlet", [Seen]),
        SourceId = "outlet",
        Url = new Found<string>("https://example.org/a", [Seen]),
        Language = new Found<string>("en", [Seen]),
        Image = new Found<string>("https://example.org/a.png", [Seen]),
        ImageSize = new ImageSize(1200, 630),
        Body = new Body(
        [
            new Block(BlockKind.ListItem, new string('w', 20_000))
            {
                Level = 2, Number = 0, Inlines = [new Inline(InlineKind.Link, Place, "https://example.org")], Address = "a", Caption = "c", Size = new ImageSize(3, 65_535), Origin = Place,
                Attribution = new Attribution("Ana") { Handle = "@ana", Date = EdtfDate.Of(2026, 1, 5), Words = "Ana (@ana)" },
            },
            new Block(BlockKind.Break, ""),
        ]),
        Actors =
        [
            new ArticleActor("ana-rios", "Ana Ríos", ActorKind.State, true, [new Mention(Place, "Ana", "surname")])
            {
                Roles = [new StatedRole(Place, "minister") { Office = "minister", State = "ve" }],
            },
        ],
        Quotes = [new Quote(Place, "said 😀") { Speaker = "ana-rios", SpeakerText = "She", Cue = new QuoteCue(Place, "stated") }],
        Dates = [new DateMention(Place, "on Monday", EdtfDate.Of(2026, 1, 5))],
        Diagnostics = [new Diagnostic("code", Severity.Error, "a.txt", "Message") { Line = 1, Column = 130, Found = "f", Expected = "e" }],
        FrontMatter = new FrontMatter("_a.yml", new FrontMatterMap(
            [new FrontMatterEntry("RedirectFrom", new FrontMatterList([new FrontMatterScalar("sea", 2, 9), new FrontMatterMap([], 3, 1)], 2, 3))], 1, 1)),
    };

    [Fact]
    public void The_article_of_these_tests_has_a_value_for_every_property()
    {
        Assert.Empty(Unset(Whole));
        Assert.Equal([nameof(ArticleSummary.IsTitleDerived), nameof(SummaryActor.NamedBy)], Unset(ArticleSummary.Of(Whole)));
    }

    [Fact]
    public void An_article_reads_back_as_it_was_written() => Assert.Equal(Described(Whole), Described(Again(Whole, ArticleRecord.Write, ArticleRecord.Read)));

    [Fact]
    public void An_article_of_which_nothing_is_known_reads_back_as_it_was_written()
    {
        var bare = new Article { File = "", DisplayTitle = new Found<string>("", [new Evidence(Certainty.Stated, "", "")]), Body = Body.Empty };

        Assert.Equal(Described(bare), Described(Again(bare, ArticleRecord.Write, ArticleRecord.Read)));
    }

    [Fact]
    public void A_summary_reads_back_as_it_was_written()
    {
        ArticleSummary summary = ArticleSummary.Of(Whole) with { IsTitleDerived = true };
        summary = summary with { Actors = [summary.Actors[0] with { NamedBy = [0, 300] }] };

        Assert.Equal(Described(summary), Described(Again(summary, SummaryRecord.Write, SummaryRecord.Read)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(16_384)]
    [InlineData(int.MaxValue)]
    public void Numbers_of_every_length_read_back(int number) =>
        Assert.Equal(number, new RecordReader(RecordWriter.BytesOf(number, static (writer, n) => writer.Number(n))).Number());

    [Fact]
    public void Texts_that_articles_share_are_one_string()
    {
        byte[] bytes = RecordWriter.BytesOf("Ana Ríos", static (writer, name) => writer.All([name, name, "another"], static (w, text) => w.Text(text)));

        ImmutableArray<string> read = new RecordReader(bytes).All(static reader => reader.Text());

        Assert.Equal(["Ana Ríos", "Ana Ríos", "another"], read);
        Assert.Same(read[0], read[1]);
    }

    private static T Again<T>(T value, Action<RecordWriter, T> write, Func<RecordReader, T> read) =>
        read(new RecordReader(RecordWriter.BytesOf(value, write)));

    /// <summary>All properties, found by reflection, so that one which the record forgets is seen.</summary>
    private static string Described<T>(T value)
    {
        FrontMatter? frontMatter = (value as Article)?.FrontMatter ?? (value as ArticleSummary)?.FrontMatter;
        return JsonSerializer.Serialize(value, Json) + Tree(frontMatter!.Root);
    }

    /// <summary>Apart, for of a node that may be of several types the serializer sees only what all have.</summary>
    private static string Tree(FrontMatterNode node) => $"{node.Line}:{node.Column} " + node switch
    {
        FrontMatterScalar scalar => scalar.Text,
        FrontMatterList list => $"[{string.Join(", ", list.Items.Select(Tree))}]",
        FrontMatterMap map => $"{{{string.Join(", ", map.Entries.Select(e => $"{e.Key}: {Tree(e.Value)}"))}}}",
        _ => throw new NotSupportedException(),
    };

    /// <summary>Names of the properties, at any depth, that nowhere have another value than a new object would.</summary>
    private static IEnumerable<string> Unset(object root)
    {
        var seen = new Dictionary<string, bool>(StringComparer.Ordinal);
        Look(root, seen);
        return seen.Where(property => !property.Value).Select(property => property.Key);
    }

    private static void Look(object value, Dictionary<string, bool> seen)
    {
        if (value is string or ValueType { } and not IEnumerable)
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (object item in items)
            {
                Look(item, seen);
            }

            return;
        }

        foreach (PropertyInfo property in value.GetType().GetProperties().Where(p => p.CanWrite && p.GetIndexParameters().Length == 0))
        {
            object? held = property.GetValue(value);
            seen[property.Name] = seen.GetValueOrDefault(property.Name) || held is not (null or "" or 0 or false or ICollection { Count: 0 });
            if (held is not null)
            {
                Look(held, seen);
            }
        }
    }
}
