using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Gaceta.Extraction.Reading;

namespace Gaceta.Extraction.Tests.Reading;

public sealed class HostileTextTests
{
    /// <summary>A machine at work on other things can slow one measurement; code that is not linear fails every one.</summary>
    private const int Tries = 5;

    private static readonly string[] Names = ["a.txt", "a.md"];

    private static readonly string[] Pieces =
    [
        "date 2026-01-06", "By ", "Por Ada Berg", " | ", "Published: ", "https://", "a.example/2026/01/06/x.jpg", "\n", "\r\n", "\n\n", "—", "(@a)", "# ", "](http", "![",
        "**", "- ", "• ", "Most read", "Ada · 2 days ago", "on Tuesday", "el pasado 3 de enero de", "99999999999999999999", "31", "12:", "...", "[", "]", "<", ">", "\u200B", "\u00AD",
        "\uD83D", "\uDE00", "\u0301", " ", "\t", "\"", "“", "Reklam yükleniyor...", "A sentence that ends here.", "2026年1月6日", ".", ",", "/", "---\n", "FILE - ", "Photo/", "EFE/Ada",
    ];

    private const string Sample = """
        # Council closes the old fish market
        By Ada Berg | Updated 7 January 2026 | https://courier.example/2026/01/06/market

        NORDHAVEN, Jan 6 (AP) — The council voted on Tuesday to close the market, three days ago, ending months of argument.

        - **Leaking** roof — Harbour Watch (@harbourwatch) January 5, 2026
        ![pier](https://img.courier.example/pier.jpg)
        Read more: Storm takes the roof

        Most read
        Ada Berg · 2 days ago
        """;

    [Fact]
    public void Random_bytes_never_throw_and_give_no_span_outside_the_text() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => AssertValid(bytes)).QuickCheckThrowOnFailure();

    [Fact]
    public void Random_pieces_of_articles_never_throw_and_give_no_span_outside_the_text() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().ToArbitrary(), pieces => AssertValid(Encoding.UTF8.GetBytes(string.Concat(pieces))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Random_edits_of_an_article_never_throw_and_give_no_span_outside_the_text()
    {
        Gen<(int, string)[]> edits = Gen.Choose(0, Sample.Length).SelectMany(at => Gen.Elements(Pieces).Select(piece => (at, piece))).ArrayOf();
        Prop.ForAll(edits.ToArbitrary(), list => AssertValid(Encoding.UTF8.GetBytes(list.Aggregate(Sample, Edit)))).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Theory]
    [InlineData("2026-01-06 ")]
    [InlineData("1 2 3 January ")]
    [InlineData("By Ada Berg | ")]
    [InlineData("https://a.example/")]
    [InlineData("word ")]
    [InlineData("word. ")]
    [InlineData("((((@")]
    [InlineData("— A (@a) ")]
    [InlineData("a\n")]
    [InlineData("Same line here\n\n")]
    [InlineData("Most read\n\nAda · 2 days ago\n")]
    [InlineData("\u200B")]
    [InlineData("\"“«")]
    [InlineData("Ferry line #\n")]
    [InlineData("A line that ends #.\n")]
    [InlineData("Published: 05/06/20#\n")]
    [InlineData("Read more: #\nBy Ada Berg#\n")]
    [InlineData("# [a](http://a.example/#) **b**\n\n")]
    public void Four_times_the_text_takes_about_four_times_the_time(string piece)
    {
        (string once, string fourfold) = (Repeat(piece, 50_000 / piece.Length), Repeat(piece, 200_000 / piece.Length));
        double[] ratios = [.. Enumerable.Range(0, Tries).Select(_ => TimeOf(fourfold) / (TimeOf(once) + 5)).TakeWhile(ratio => ratio >= 8)];
        Assert.True(ratios.Length < Tries, $"Four times the text took {ratios.DefaultIfEmpty().Min()} times the time at best; linear time would be four times, quadratic sixteen");
    }

    /// <summary>Puts the piece in, and takes as many characters out behind it.</summary>
    private static string Edit(string text, (int At, string Piece) edit)
    {
        int at = Math.Min(edit.At, text.Length);
        return text[..at] + edit.Piece + text[Math.Min(at + edit.Piece.Length, text.Length)..];
    }

    /// <summary>A number sign stands for a number, each time another.</summary>
    private static string Repeat(string piece, int times) =>
        string.Concat(Enumerable.Range(0, times).Select(i => piece.Replace("#", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    private static void AssertValid(byte[] bytes)
    {
        foreach (string name in Names)
        {
            var file = new SourceFile(name, bytes);
            Article article = new Extractor(Knowledge.None).Extract(file);
            int length = TextDecoder.Decode(file).Text.Length;
            IEnumerable<Evidence> evidence = ArticleJson.EvidenceOf(article).SelectMany(field => field.Evidence);
            Assert.All(evidence, e => Assert.True(IsInside(e.Span, length) && IsInside(e.Passage, article.Text.Length), e.ToString()));
            Assert.All(article.Dates, d => Assert.Equal(d.Text, d.Span.In(article.Text)));
            Assert.All(article.Body.Blocks, b => Assert.True(IsInside(b.Origin, length) && b.Inlines.All(i => IsInside(i.Span, b.Text.Length))));
        }
    }

    private static bool IsInside(TextSpan? span, int length) => span is not { } s || (0 <= s.Start && s.Start <= s.End && s.End <= length);

    /// <summary>The better of two runs, in milliseconds: other work on the machine only ever adds.</summary>
    private static double TimeOf(string text)
    {
        var file = new SourceFile("a.txt", Encoding.UTF8.GetBytes(text));
        return Enumerable.Range(0, 2).Min(_ =>
        {
            long start = Stopwatch.GetTimestamp();
            new Extractor(Knowledge.None).Extract(file);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });
    }
}
