using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Gaceta.Extraction.Actors;
using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Quotes;

namespace Gaceta.Extraction.Tests.People;

/// <summary>Whatever the text, nothing throws, and every span holds the words that it says it does.</summary>
public sealed class RandomTextTests
{
    private static readonly string[] Pieces =
    [
        "Ana", "Ríos", "J.", "Mr.", "the", "of", "de la", "President", "presidente", "Russian", "embassy", "Embassy of Russia in", "Venezuela", "Caracas", "Moscow's",
        "(AP)", "Associated Press", "University", "Acme, Inc.", "said", "dijo", "according to", "según", "he", "ella", "as", "film", "\"", "“", "”", "«", "»", "'", "’", "‘", "„",
        "—", "–", "-", ",", ".", "…", "?", "¿", ":", ";", "(", ")", "\n", "12", "45", "U.S.", "EE. UU.", "'s", "’s", "&", "@x_y", "É", "\ud83d\ude00", "\ud83d", "\u0301", "\u200b", "漢字", "İ", "hoax",
    ];

    private static Gen<string> Texts => Gen.Elements(Pieces).Zip(Gen.Elements("", " ", " ", " ")).Select(p => p.Item1 + p.Item2).ListOf().Select(string.Concat);

    [Fact]
    public void Random_words_and_marks_give_valid_spans() =>
        Prop.ForAll(Texts.ToArbitrary(), text => Check(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(120));

    [Fact]
    public void Any_string_gives_valid_spans() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(t => t is not null), text => Check(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void A_body_cut_at_any_place_gives_valid_spans()
    {
        string text = InputFolder.Article("004").Text;
        for (int cut = 0; cut < text.Length; cut += 7)
        {
            Check(text[..cut]);
            Check(text[cut..]);
        }
    }

    private static void Check(string text)
    {
        BlockKind[] kinds = [BlockKind.Paragraph, BlockKind.Post, BlockKind.Heading, BlockKind.Quotation];
        var body = new Body([.. text.Split('\n').Select((line, i) => new Block(kinds[i % kinds.Length], line))]);
        foreach (string? language in new[] { null, "en", "es" })
        {
            Scene scene = Scene.Of(body, language, InputFolder.Actors);
            ImmutableArray<ArticleActor> actors = ActorFinder.Find(scene, text, null);
            CheckActors(body, actors);
            CheckQuotes(body, QuoteFinder.Find(body, scene, actors, InputFolder.Actors), actors);
        }
    }

    private static void CheckActors(Body body, ImmutableArray<ArticleActor> actors)
    {
        Assert.Equal(actors.Length, actors.Select(a => (a.Id, a.Kind)).Distinct().Count());
        TextSpan[] spans = [.. actors.SelectMany(a => a.Mentions).Select(m => m.Span).Order()];
        Assert.All(actors.SelectMany(a => a.Mentions), m => Assert.Equal(m.Text, m.Span.In(body.Text)));
        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(!pair.First.Overlaps(pair.Second) || pair.First.Contains(pair.Second)));
        Assert.All(actors, a => Assert.NotEmpty(a.Id));
    }

    private static void CheckQuotes(Body body, ImmutableArray<Quote> quotes, ImmutableArray<ArticleActor> actors)
    {
        Assert.All(quotes, q => Assert.Equal(q.Text, q.Span.In(body.Text)));
        Assert.All(quotes.Where(q => q.Cue is not null), q => Assert.Equal(q.Cue!.Text, q.Cue.Span.In(body.Text)));
        Assert.All(quotes.Where(q => q.Speaker is not null), q => Assert.Contains(actors, a => a.Id == q.Speaker));
        Assert.All(quotes.Zip(quotes.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
    }
}
