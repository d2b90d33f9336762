using Gaceta.Extraction;
using Gaceta.Input;
using Gaceta.Settings;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Sample;

/// <summary>Every line of <c>expected.yml</c>, asserted on what is read from the five articles.</summary>
public sealed class SampleArticleTests
{
    private static readonly Dictionary<string, Article> Articles = ReadArticles();

    public static TheoryData<string> Files => [.. ExpectedReading.All.Keys];

    [Theory, MemberData(nameof(Files))]
    public void The_language_is_that_of_the_text(string file) =>
        Assert.Equal(Expected(file).Text("language"), Articles[file].Language?.Value);

    [Theory, MemberData(nameof(Files))]
    public void The_date_is_read_or_concluded_with_its_certainty_and_its_reasons(string file)
    {
        ExpectedReading expected = Expected(file);
        string value = Articles[file].Published?.Value.ToString() ?? "unknown";

        Assert.Contains(value, expected.Texts("published", "accept").Prepend(expected.Text("published", "value")));
        if (Articles[file].Published is { } published)
        {
            Assert.Equal(expected.Text("published", "certainty"), published.Certainty.ToString().ToLowerInvariant());
            Assert.All(expected.Texts("published", "because"), reason =>
                Assert.Contains(published.Evidence, e => Holds(e.Words, reason) || Holds(reason, e.Words)));
        }
    }

    [Theory]
    [InlineData("000_62d1f8a7b4dc750a.txt", "December 23, 2025")]
    [InlineData("003_5199e93a88cc642b.txt", "on Tuesday")]
    [InlineData("004_0833b96511dd5aaf.txt", "20260123")]
    public void A_stated_date_has_the_evidence_that_agrees_with_it(string file, string words) =>
        Assert.Contains(Articles[file].Published!.Evidence.Skip(1), e => Holds(e.Words, words) || Holds(words, e.Words));

    [Theory, MemberData(nameof(Files))]
    public void The_title_is_stated_or_read_from_the_beginning_of_the_text(string file)
    {
        ExpectedReading expected = Expected(file);
        Article article = Articles[file];

        Assert.Equal(expected.Text("title", "value"), article.Title?.Value);
        Assert.Equal(expected.Text("title", "language"), article.TitleLanguage);
        Assert.StartsWith(expected.Text("displayTitle", "begins") ?? expected.Text("title", "value")!, article.DisplayTitle.Value, StringComparison.Ordinal);
        Assert.Equal(expected.Text("displayTitle", "certainty") ?? expected.Text("title", "certainty"), article.DisplayTitle.Certainty.ToString().ToLowerInvariant());
    }

    [Theory, MemberData(nameof(Files))]
    public void The_lead_is_the_paragraph_that_sums_the_article_up_and_stands_once(string file)
    {
        string begins = Expected(file).Text("lead", "begins") ?? "";
        Article article = Articles[file];

        Assert.StartsWith(begins, article.Lead?.Value ?? "", StringComparison.Ordinal);
        Assert.True(begins.Length == 0 || article.Body.Blocks.Count(b => b.Text == article.Lead!.Value) <= 1);
    }

    [Theory, MemberData(nameof(Files))]
    public void Source_address_and_image_are_what_the_article_states_and_nothing_else(string file)
    {
        ExpectedReading expected = Expected(file);
        Article article = Articles[file];

        Assert.Equal(expected.Text("source"), article.SiteName?.Value);
        Assert.Equal(expected.Text("url"), article.Url?.Value);
        Assert.Equal(expected.Text("image"), article.Image?.Value);
    }

    [Theory, MemberData(nameof(Files))]
    public void The_headings_are_found_among_the_bare_lines(string file) =>
        Assert.Equal(Expected(file).Texts("headings"), Articles[file].Body.Blocks.Where(b => b.Kind == BlockKind.Heading).Select(b => b.Text));

    [Theory, MemberData(nameof(Files))]
    public void What_is_no_body_text_is_not_in_the_body(string file) =>
        Assert.All(Expected(file).Texts("notInBody"), words => Assert.DoesNotContain(words, Articles[file].Text, StringComparison.Ordinal));

    [Theory, MemberData(nameof(Files))]
    public void An_embedded_post_is_a_block_with_its_author(string file)
    {
        ExpectedReading expected = Expected(file);
        Block? post = Articles[file].Body.Blocks.SingleOrDefault(b => b.Kind == BlockKind.Post);

        Assert.Equal(expected.Text("embeddedPost", "author"), post?.Attribution?.Author);
        Assert.Equal(expected.Text("embeddedPost", "handle"), post?.Attribution?.Handle);
        Assert.Equal(expected.Text("embeddedPost", "date"), post?.Attribution?.Date?.ToString());
    }

    [Theory, MemberData(nameof(Files))]
    public void The_actors_are_these_and_no_others(string file)
    {
        ExpectedReading expected = Expected(file);

        Assert.Equal(Sorted(expected.Texts("actors", "persons")), NamesOf(file, ActorKind.Person));
        Assert.Equal(Sorted(expected.Texts("actors", "organizations")), NamesOf(file, ActorKind.Organization));
        Assert.Equal(Sorted(expected.Texts("actors", "states")), NamesOf(file, ActorKind.State));
    }

    [Theory, MemberData(nameof(Files))]
    public void What_only_looks_like_an_actor_is_none(string file) => Assert.All(Expected(file).Texts("notActors"), name =>
        Assert.DoesNotContain(Articles[file].Actors, a => a.Name == name || a.Mentions.Any(m => m.Text == name)));

    [Theory, MemberData(nameof(Files))]
    public void Every_quote_has_its_speaker(string file)
    {
        Article article = Articles[file];

        Assert.All(Expected(file).Maps("quotes"), expected =>
        {
            Quote quote = Assert.Single(article.Quotes.Where(q => q.Text.StartsWith(expected.Text("begins")!, StringComparison.Ordinal)).Take(1));
            Assert.Equal(expected.Text("speaker"), article.Actors.FirstOrDefault(a => a.Id == quote.Speaker)?.Name);
        });
    }

    [Fact]
    public void A_statement_that_stands_three_times_is_found_three_times()
    {
        Article article = Articles["000_62d1f8a7b4dc750a.txt"];

        Quote[] wordings = [.. article.Quotes.Where(q => q.Text.Contains("The braver and more dignified the resistance", StringComparison.Ordinal))];

        Assert.Equal(3, wordings.Length);
        Assert.Single(wordings.Select(q => q.Speaker).Distinct());
    }

    [Theory, MemberData(nameof(Files))]
    public void Single_words_and_labels_in_quotation_marks_are_no_quotes(string file) =>
        Assert.All(Expected(file).Texts("notQuotes"), words => Assert.DoesNotContain(Articles[file].Quotes, q => q.Text.Trim('.', ',') == words));

    [Theory]
    [InlineData("Sergey Mélik-Bagdasárov", "Mélik-Bagdasárov", "Sergey Melik-Bagdasarov")]
    [InlineData("Yván Gil", "Yvan Gil", "Ivan Gil Pinto", "Gil")]
    [InlineData("Delcy Rodríguez", "Delcy Rodriguez", "Rodriguez")]
    [InlineData("Nicolás Maduro", "Nicolas Maduro", "Nicolás Maduro Moros", "Maduro")]
    [InlineData("Volker Türk", "Volker Turk")]
    public void Variants_of_a_name_are_one_actor(string name, params string[] variants) => Assert.All(variants, variant =>
        Assert.Equal([name], Articles.Values.SelectMany(a => a.Actors).Where(a => a.Mentions.Any(m => m.Text == variant)).Select(a => a.Name).Distinct()));

    [Fact]
    public void An_account_that_is_known_to_be_an_actors_is_that_actor()
    {
        Quote post = Assert.Single(Articles["000_62d1f8a7b4dc750a.txt"].Quotes, q => q.SpeakerText == "EMB₽V_Sergio");

        Assert.Equal("sergey-melik-bagdasarov", post.Speaker);
    }

    private static ExpectedReading Expected(string file) => ExpectedReading.All[file];

    private static IEnumerable<string> NamesOf(string file, ActorKind kind) =>
        Sorted(Articles[file].Actors.Where(a => a.Kind == kind).Select(a => a.Name));

    private static IEnumerable<string> Sorted(IEnumerable<string> names) => names.Order(StringComparer.Ordinal);

    private static bool Holds(string text, string words) => words.Length > 0 && text.Contains(words, StringComparison.Ordinal);

    private static Dictionary<string, Article> ReadArticles()
    {
        var workplace = new Workplace(SampleSite.RepositoryRoot, new SiteSettings(), new DateOnly(2026, 3, 1), []);
        Content content = ContentReader.Read(workplace, CancellationToken.None);
        return content.Articles.Select(a => a.Load()).ToDictionary(a => Path.GetFileName(a.File));
    }
}
