using System.Collections.Immutable;
using System.Diagnostics;
using Gaceta.Extraction.Actors;
using Gaceta.Extraction.Quotes;

namespace Gaceta.Extraction.Tests.People;

public sealed class SpeedTests
{
    /// <summary>A machine under load is several times slower than one at rest; a loop over pairs of mentions is thousands of times slower.</summary>
    private const int Patience = 8;

    [Fact]
    public void Time_grows_in_line_with_the_text()
    {
        string text = InputFolder.Article("004").Text + "\n\n" + InputFolder.Article("000").Text;
        Run(Body(text, 4));
        Assert.Contains(Enumerable.Range(0, 3), _ => Run(Body(text, 80)) < Run(Body(text, 8)) * 10 * Patience);
    }

    [Theory]
    [InlineData("former ")]
    [InlineData("Ana ")]
    [InlineData("Bank of ")]
    [InlineData("“Ana ")]
    [InlineData("said “yes, we will” ")]
    [InlineData("\"said: \" ")]
    [InlineData("— dijo ")]
    [InlineData("the ministry, the embassy of ")]
    [InlineData("‘Ana’s ")]
    public void No_repetition_takes_time_without_end(string piece)
    {
        Run(Repeated(piece, 500));
        Assert.Contains(Enumerable.Range(0, 3), _ => GrowsInLine(piece));
    }

    private static bool GrowsInLine(string piece)
    {
        TimeSpan small = Run(Repeated(piece, 2000)) + TimeSpan.FromMilliseconds(5);
        return Run(Repeated(piece, 20000)) < small * 10 * Patience / 2;
    }

    private static Body Repeated(string piece, int times) => new([new Block(BlockKind.Paragraph, string.Concat(Enumerable.Repeat(piece, times)))]);

    private static Body Body(string text, int times) =>
        new([.. Enumerable.Repeat(text.Split("\n\n"), times).SelectMany(lines => lines).Select(line => new Block(BlockKind.Paragraph, line))]);

    private static TimeSpan Run(Body body)
    {
        long start = Stopwatch.GetTimestamp();
        ImmutableArray<ArticleActor> actors = ActorFinder.Find(body, null, "en", InputFolder.Actors);
        QuoteFinder.Find(body, "en", actors, InputFolder.Actors);
        return Stopwatch.GetElapsedTime(start);
    }
}
