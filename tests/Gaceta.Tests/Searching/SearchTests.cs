using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Gaceta.Output;
using Gaceta.Searching;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Searching;

public sealed class SearchTests
{
    /// <summary>Invented words of which, as in any language, few are frequent and most are rare.</summary>
    private static readonly ImmutableArray<(SearchDocument Document, string Text)> ManyDocuments = Documents(2_000);

    private static readonly Lazy<SearchIndex> IndexOfMany = new(() =>
        SearchIndex.Of(ManyDocuments.AsParallel().AsOrdered(), new SearchSize(ManyDocuments.Length, ManyDocuments.Sum(d => (long)d.Text.Length))));

    public static TheoryData<int> TermVectors => [.. Enumerable.Range(0, SearchVectors.All.Terms.Length)];

    public static TheoryData<int> NearVectors => [.. Enumerable.Range(0, SearchVectors.All.Near.Length)];

    public static TheoryData<int> QueryVectors => [.. Enumerable.Range(0, SearchVectors.All.Queries.Length)];

    [Theory, MemberData(nameof(TermVectors))]
    public void Text_is_cut_into_folded_words(int vector)
    {
        SearchVectors.TermVector expected = SearchVectors.All.Terms[vector];

        Assert.Equal(expected.Terms, SearchTerms.Of(expected.Text));
    }

    [Theory, MemberData(nameof(NearVectors))]
    public void Words_one_letter_apart_are_near(int vector)
    {
        SearchVectors.NearVector expected = SearchVectors.All.Near[vector];

        Assert.Equal(expected.Near, ReferenceSearch.IsNear(expected.A, expected.B));
    }

    [Theory, MemberData(nameof(QueryVectors))]
    public void A_query_ranks_titles_before_bodies_and_rare_words_before_frequent_ones(int vector)
    {
        SearchVectors.QueryVector expected = SearchVectors.All.Queries[vector];
        (ImmutableArray<SearchDocument> ranked, bool isPartial) = new ReferenceSearch(SearchVectors.Documents).Find(expected.Query);

        Assert.Equal(expected.Titles, ranked.Select(d => d.Title));
        Assert.Equal(expected.Partial, isPartial);
    }

    [Fact]
    public void Every_term_is_in_exactly_one_part_and_the_parts_are_in_order()
    {
        SearchIndex index = IndexOfMany.Value;

        string[] terms = [.. index.Terms.SelectMany(p => p).Select(t => t.Term)];

        Assert.Equal(terms.Order(StringComparer.Ordinal), terms);
        Assert.Equal(ManyDocuments.SelectMany(d => SearchTerms.Of(d.Text).Concat(SearchTerms.Of(d.Document.Title))).Distinct(StringComparer.Ordinal).Count(), terms.Length);
        Assert.Equal(terms.Length, index.Reversed.Sum(p => p.Length));
    }

    [Fact]
    public void No_part_of_the_index_of_2000_articles_weighs_more_than_16_kB_compressed()
    {
        SearchIndex index = IndexOfMany.Value;

        Assert.InRange(index.Terms.Max(p => Compressed(TermPart(p))), 1, 16 * 1024);
        Assert.InRange(index.Reversed.Max(p => Compressed(string.Join(' ', p))), 1, 16 * 1024);
    }

    [Fact]
    public void Postings_count_from_article_to_article_in_groups_of_one_weight()
    {
        string written = Postings.Write([new(3, 17), new(7, 35), new(1, 35), new(5, 35), new(100, 1)]);

        Assert.Equal("z1.4.2 h3 12s", written);
    }

    [Fact]
    public void Of_a_term_in_very_many_articles_the_heaviest_and_newest_are_kept()
    {
        string written = Postings.Write(Enumerable.Range(0, Postings.Most + 10).Select(n => new Posting(n, n < 20 ? 5 : 2)));

        Assert.StartsWith("50.1.1", written, StringComparison.Ordinal);
        Assert.Equal(Postings.Most, written.Split(' ', '.').Length);
        Assert.Contains(" 2u.1", written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_search_has_no_index_and_no_link_to_it()
    {
        using TestSite site = new TestSite().With("articles/a.txt", "A title\n\nThe words of the text go on to the end of the line.\n");
        site.Settings = site.Settings with { GenerateSearchIndex = false };

        BuiltSite built = site.Build();

        Assert.DoesNotContain(built.Files, f => f.StartsWith("search/", StringComparison.Ordinal));
        Assert.DoesNotContain("search", built.Read("index.html"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_digest_without_articles_has_a_search_page_that_finds_nothing()
    {
        using TestSite site = new TestSite().WithoutFiles();

        BuiltSite built = site.Build();

        Assert.Contains("search/index.html", built.Files);
        Assert.Contains("gacetaPart(\"terms/0\",{});", built.Read("search/terms/0.js"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_tells_Pagefind_what_to_index_and_what_to_filter_by()
    {
        using TestSite site = new TestSite().With("articles/a.md", "---\nTitle: Ferry line returns\nPublished: 2026-01-06\nSource: The Harbour Post\nActors:\n- Name: Harbour Office\n  Kind: organization\n---\n\nThe ferry between the islands sails again, and the office is glad.\n");

        string page = site.Build().Read("articles/ferry-line-returns/index.html");

        Assert.Contains("<article data-pagefind-body data-pagefind-filter=\"language:en\">", page, StringComparison.Ordinal);
        Assert.Contains("data-pagefind-filter=\"year:2026\"", page, StringComparison.Ordinal);
        Assert.Contains("data-pagefind-filter=\"source\"", page, StringComparison.Ordinal);
        Assert.Contains("data-pagefind-filter=\"actor\" href=\"../../actors/harbour-office/\">Harbour Office<", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_holds_the_articles_words_as_data()
    {
        const string Title = "A title with \"marks\", a \\ and a < sign";
        using TestSite site = new TestSite().With("articles/a.txt", $"{Title}\n\nThe words of the text go on to the end of the line.\n");

        string script = site.Build().Read("search/articles/0.js");
        using var json = JsonDocument.Parse(script["gacetaPart(\"articles/0\",".Length..^3]);

        Assert.Equal(Title, json.RootElement.GetProperty("title").GetString());
        Assert.Equal("The words of the text go on to the end of the line.", json.RootElement.GetProperty("text").GetString());
        Assert.Equal("../articles/a-title-with-marks-a-and-a-sign/", json.RootElement.GetProperty("link").GetString());
    }

    private static string TermPart(ImmutableArray<IndexedTerm> terms) => JsonSerializer.Serialize(terms.ToDictionary(t => t.Term, t => t.Postings));

    private static int Compressed(string text)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return (int)target.Length;
    }

    private static ImmutableArray<(SearchDocument Document, string Text)> Documents(int count)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, count).Select(n => (Document(n), string.Join(' ', Enumerable.Range(0, 480).Select(_ => Word(random)))))];
    }

    /// <summary>The n-th most frequent word, n by Zipf's law, written in invented syllables.</summary>
    private static string Word(Random random)
    {
        int rank = (int)Math.Pow(40_000, random.NextDouble());
        string word = "";
        for (int rest = rank; rest > 0; rest /= 60)
        {
            word += "bcdfglmnprst"[rest % 12] + "aeiou"[rest / 12 % 5].ToString();
        }

        return word;
    }

    private static SearchDocument Document(int number) => new()
    {
        Number = number,
        Path = SitePath.Page("articles", "a" + number),
        Title = $"Title {number}",
        Language = "en",
        Published = "2026-01-06",
        Year = 2026,
        Source = "Source " + (number % 12),
    };
}
