using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Reviewing.NearDuplicates;
using Gaceta.Similarity;

namespace Gaceta.Tests.Reviewing;

public sealed class NearDuplicateTests
{
    /// <summary>What every generated outlet puts under its texts.</summary>
    private const string Boilerplate = "Follow our desk every day and hear first what happens in the harbour towns along the coast and on the islands.";

    [Fact]
    public void A_copy_with_edits_is_found_and_its_differences_are_told()
    {
        string text = Generated(1, sentences: 12);
        Article one = Article("a.txt", text + " The mayor thanked all crews.", title: "One");
        Article other = Article("b.txt", text.Replace(Generated(1, 6), Generated(1, 6) + " The council was silent.", StringComparison.Ordinal), title: "Other");

        NearDuplicate pair = Assert.Single(NearDuplicateSearch.Find([other, one]));

        Assert.Equal(("a.txt", "b.txt"), (pair.One.File, pair.Other.File));
        Assert.InRange(pair.Similarity, 0.5, 0.99);
        ImmutableArray<string> differences = Differences.Between(pair.One, pair.Other);
        Assert.Equal(["title: One | Other", "only in the first: The mayor thanked all crews.", "only in the second: The council was silent."], differences);
    }

    [Fact]
    public void A_short_text_that_stands_in_a_long_one_is_found() =>
        Assert.Equal(100, Assert.Single(NearDuplicateSearch.Find([Article("a", Generated(1, 4)), Article("b", Generated(1, 4) + " " + Generated(2, 30))])).Percent);

    [Fact]
    public void Capitals_accents_and_punctuation_make_no_other_text() =>
        Assert.Equal(100, Assert.Single(NearDuplicateSearch.Find([Article("a", Generated(1, 6)), Article("b", Generated(1, 6).ToUpperInvariant().Replace(".", " –", StringComparison.Ordinal).Replace("O", "Ó", StringComparison.Ordinal))])).Percent);

    [Fact]
    public void Texts_that_share_only_a_sentence_are_two_articles() =>
        Assert.Empty(NearDuplicateSearch.Find([Article("a", Generated(1, 8) + Boilerplate), Article("b", Generated(2, 8) + Boilerplate)]));

    [Theory]
    [InlineData("")]
    [InlineData("Two short lines.")]
    public void Articles_with_hardly_any_text_are_not_compared(string text) =>
        Assert.Empty(NearDuplicateSearch.Find([Article("a", text), Article("b", text)]));

    [Fact]
    public void Among_hundreds_of_articles_with_the_same_boilerplate_the_pairs_are_found_and_few_are_compared()
    {
        ImmutableArray<Article> articles = [.. Enumerable.Range(0, 600).Select(i => Article($"{i:000}.txt", Generated(i, 15) + Boilerplate))];
        Article copy = Article("copy.txt", Generated(123, 15) + Boilerplate);

        Assert.Equal("123.txt", Assert.Single(NearDuplicateSearch.Find(articles.Add(copy))).One.File);
        Assert.Equal((123, 600), Assert.Single(CandidatePairs.Of([.. articles.Add(copy).Select(a => Shingles.Of(a.Text))], 0.5)));
    }

    [Fact]
    public void Many_copies_of_one_text_are_each_paired_with_few_others()
    {
        ImmutableArray<Article> copies = [.. Enumerable.Range(0, 300).Select(i => Article($"{i:000}.txt", Generated(1, 15)))];

        ImmutableArray<NearDuplicate> pairs = NearDuplicateSearch.Find(copies);

        Assert.InRange(pairs.Length, 299, 300 * 4);
        Assert.Equal(300, pairs.SelectMany(p => new[] { p.One.File, p.Other.File }).Distinct().Count());
    }

    [Fact]
    public void Of_many_differences_only_the_first_are_shown()
    {
        ImmutableArray<string> differences = Differences.Between(Article("a", Generated(1, 40)), Article("b", Generated(2, 40)));

        Assert.Equal("only in the first: 37 more sentences", differences[3]);
        Assert.Equal(8, differences.Length);
        Assert.All(differences, d => Assert.InRange(d.Length, 1, 160));
    }

    [Theory]
    [InlineData("One. Two! Three? Four", 4)]
    [InlineData("It cost 3.5 million. the rest followed", 1)]
    [InlineData("A line\n\nand another", 2)]
    [InlineData(" ", 0)]
    [InlineData("…", 1)]
    public void Sentences_end_at_marks_and_line_ends(string text, int count) => Assert.Equal(count, SentenceSplit.Of(text).Count());

    /// <summary>Sentences of ten words that no other seed makes in this order.</summary>
    private static string Generated(int seed, int sentences)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, sentences).Select(_ => "The " + string.Join(' ', Enumerable.Range(0, 10).Select(_ => $"word{random.Next(800)}")) + "."));
    }

    private static Article Article(string file, string text, string title = "Title") => new()
    {
        File = file,
        DisplayTitle = new Found<string>(title, [new Evidence(Certainty.Derived, "first-sentence", title)]),
        Title = new Found<string>(title, [new Evidence(Certainty.Given, "front-matter", title)]),
        Body = new Body([new Block(BlockKind.Paragraph, text)]),
    };
}
