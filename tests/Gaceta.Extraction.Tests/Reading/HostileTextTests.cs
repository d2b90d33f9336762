using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Gaceta.Extraction.Reading;

namespace Gaceta.Extraction.Tests.Reading;

public sealed class HostileTextTests
{
    /// <summary>Length of a repetition, in UTF-16 units: in linear time well under a second, in quadratic time hours.</summary>
    private const int LongText = 300_000;

    /// <summary>Far above what a loaded machine needs in linear time: a bound against hanging, no measure of speed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

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
    public void A_label_behind_the_word_of_a_byline_is_no_author() =>
        AssertValid("The ferry sails again\n\n6 January 2026 | By date 7 January 2026\n\nThe ferry sails again from Monday on."u8.ToArray());

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
    [InlineData("About Jane Roe #\n")]
    [InlineData("A headline without end #\nJane Roe\n")]
    [InlineData("Published: 05/06/20#\n")]
    [InlineData("Read more: #\nBy Ada Berg#\n")]
    [InlineData("# [a](http://a.example/#) **b**\n\n")]
    public async Task A_long_repetition_of_one_thing_comes_through(string piece)
    {
        var file = new SourceFile("a.txt", Encoding.UTF8.GetBytes(Repeat(piece, LongText / piece.Length)));

        await Task.Run(() => new Extractor(Knowledge.None).Extract(file), TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
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
}
