using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Feeds;
using Gaceta.Fingerprints;
using Gaceta.Output;
using Gaceta.Rights;
using Gaceta.Searching;

namespace Gaceta.Tests.Output;

/// <summary>What holds every pipeline to the law: a file depends on its inputs, and its fingerprint sees them all.</summary>
public sealed class OutputFileTests
{
    private static readonly SitePath Path = SitePath.OfFile("a.txt");

    [Fact]
    public void A_file_made_by_a_function_that_reaches_for_more_than_its_inputs_is_refused()
    {
        byte[] more = [1];

        var refused = Assert.Throws<ArgumentException>(() => OutputFile.Bytes(Path, () => "inputs", _ => more));

        Assert.Contains("a.txt reaches for more than its inputs", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Inputs_that_can_hold_articles_without_telling_which_are_refused()
    {
        var refused = Assert.Throws<ArgumentException>(() => OutputFile.Bytes(Path, () => (PublishedArticle)null!, static _ => Array.Empty<byte>()));
        Assert.Throws<ArgumentException>(() => OutputFile.Bytes(Path, () => new Tuple<string, ImmutableArray<FeedEntry>>("", []), static _ => Array.Empty<byte>()));
        Assert.Throws<ArgumentException>(() => OutputFile.Bytes(Path, () => (SearchCorpus)null!, static _ => Array.Empty<byte>()));

        Assert.Contains("The inputs of a.txt can hold articles", refused.Message, StringComparison.Ordinal);
        Assert.Empty(OutputFile.Bytes(Path, () => (PublishedArticle)null!, static _ => Array.Empty<byte>(), []).Texts);
    }

    [Fact]
    public void Inputs_that_a_fingerprint_would_not_see_whole_are_refused()
    {
        Assert.Throws<NotSupportedException>(() => Fingerprint.Of(new { Node = (FrontMatterNode)new FrontMatterScalar("a", 1, 1) }));
        Assert.Throws<NotSupportedException>(() => Fingerprint.Of(new Hiding("a")));
        Assert.Throws<NotSupportedException>(() => Fingerprint.Of(new { Function = (Func<int>)(() => 1) }));
    }

    [Fact]
    public void Equal_inputs_have_equal_fingerprints()
    {
        Assert.Equal(Fingerprint.Of(Inputs("a", 1)), Fingerprint.Of(Inputs("a", 1)));
    }

    [Fact]
    public void Inputs_that_differ_anywhere_have_fingerprints_that_differ()
    {
        object[] inputs = [Inputs("a", 1), Inputs("b", 1), Inputs("a", 2), Inputs("a", null), new { Other = 1 }, "a", new byte[] { 1 }, new byte[] { 2 }];

        Assert.Equal(inputs.Length, inputs.Select(Fingerprint.Of).Distinct().Count());
    }

    private static object Inputs(string text, int? number) =>
        new { Texts = ImmutableArray.Create(text), Pair = (text, number), Date = EdtfDate.Of(2026, number), Page = SitePath.Page(text) };

    private sealed class Hiding(string hidden)
    {
        public override string ToString() => hidden;
    }
}
