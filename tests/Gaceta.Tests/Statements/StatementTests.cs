using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Rights;
using Gaceta.Statements;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Statements;

public sealed class StatementTests
{
    private const string Harbour = "We have waited eleven years for this harbour, and we will not wait another one for the bridge";

    [Theory]
    [InlineData(Harbour, "we will not wait another one for the bridge")]
    [InlineData(Harbour, "We have waited eleven years for this harbour and we will not wait one more for a bridge")]
    [InlineData("the harbour is ours", "The harbour is ours.")]
    [InlineData("the ministry will build 40 houses on the hill in 2027", "the ministry will build 40 houses on the hill")]
    public void Wordings_that_share_their_words_are_one_statement(string one, string other)
    {
        Statement statement = Assert.Single(Find(Said("a", "en", 1, one), Said("b", "en", 3, other)));

        Assert.Equal(["a", "b"], statement.Quotes.Select(q => q.Article.Slug));
        Assert.Equal(Certainty.Derived, statement.Certainty);
    }

    [Theory]
    [InlineData(Harbour, "We have waited for the ferry in the rain and nobody from the council came to see it")]
    [InlineData("the people of the islands want to live", "we owe the people of the islands an answer before the end of the year")]
    [InlineData("the harbour is ours", "the bridge is ours")]
    [InlineData("the ministry will build 40 houses on the hill by the end of June", "the ministry will build 60 houses on the hill by the end of June")]
    public void Stock_phrases_make_no_statement(string one, string other) => Assert.Empty(Find(Said("a", "en", 1, one), Said("b", "en", 1, other)));

    [Fact]
    public void A_few_words_are_one_statement_only_within_days() =>
        Assert.Empty(Find(Said("a", "en", 1, "the harbour is ours"), Said("b", "en", 20, "the harbour is ours")));

    [Fact]
    public void The_same_words_of_another_speaker_are_another_statement() =>
        Assert.Empty(Find(Said("a", "en", 1, Harbour), Said("b", "en", 1, Harbour, speaker: "other")));

    [Fact]
    public void Without_a_speaker_nothing_is_compared() => Assert.Empty(Find(Said("a", "en", 1, Harbour, speaker: null), Said("b", "en", 1, Harbour, speaker: null)));

    /// <summary>Six things that one minister says in one week, in both languages; each is to find its own translation and no other.</summary>
    private static readonly ImmutableArray<(string English, string Spanish)> Translated =
    [
        ("The cooperation between our two nations will continue, and no foreign pressure will interrupt the 14 agreements signed in Calder",
            "La cooperación entre nuestras dos naciones continuará, y ninguna presión extranjera interrumpirá los 14 acuerdos firmados en Calder"),
        ("We condemn this aggression against the civilian population and we demand an international investigation before the Security Council",
            "Condenamos esta agresión contra la población civil y exigimos una investigación internacional ante el Consejo de Seguridad"),
        ("The government of Norland will distribute 250,000 vaccines in the northern provinces during February",
            "El Gobierno de Norlandia distribuirá 250.000 vacunas en las provincias del norte durante febrero"),
        ("Democracy is not negotiated with threats, and our constitution protects the independence of every institution",
            "La democracia no se negocia con amenazas, y nuestra constitución protege la independencia de cada institución"),
        ("Our ambassador will present the documents to the tribunal in Lowmoor and we expect justice for the victims",
            "Nuestro embajador presentará los documentos al tribunal de Lowmoor y esperamos justicia para las víctimas"),
        ("The economic sanctions are illegal, and they punish families who have nothing to do with this political dispute",
            "Las sanciones económicas son ilegales y castigan a familias que no tienen nada que ver con esta disputa política"),
    ];

    [Fact]
    public void Translations_of_one_week_find_each_other_and_nothing_else()
    {
        ImmutableArray<Statement> found = Find(
            Article("en", "en", 5, [.. Translated.Select(t => Quote(t.English))]),
            Article("es", "es", 6, [.. Translated.Reverse().Select(t => Quote(t.Spanish))]));

        Assert.All(found, s => Assert.Equal(Certainty.Inferred, s.Certainty));
        Assert.All(found, s => Assert.Equal(Translated.Length - 1, s.Quotes.Sum(q => q.Index)));
        Assert.Equal(Translated.Length, found.Length);
    }

    [Fact]
    public void Each_language_alone_with_other_statements_of_the_week_finds_nothing() => Assert.Empty(Find(
        Article("en", "en", 5, [.. Translated.Take(3).Select(t => Quote(t.English))]),
        Article("es", "es", 6, [.. Translated.Skip(3).Select(t => Quote(t.Spanish))])));

    [Fact]
    public void A_translation_comes_within_days_and_an_undated_article_has_none()
    {
        Assert.Empty(Find(Said("a", "en", 1, Translated[0].English), Said("b", "es", 9, Translated[0].Spanish)));
        Assert.Empty(Find(Said("a", "en", 1, Translated[0].English), Said("b", "es", null, Translated[0].Spanish)));
    }

    [Fact]
    public void Other_numbers_make_another_statement() =>
        Assert.Empty(Find(Said("a", "en", 1, Translated[0].English), Said("b", "es", 1, Translated[0].Spanish.Replace("14", "41", StringComparison.Ordinal))));

    [Fact]
    public void The_order_of_articles_decides_nothing()
    {
        DigestArticle[] articles =
        [
            Said("a", "en", 1, Harbour), Said("b", "en", 2, "we will not wait another one for the bridge"), Said("c", "en", 1, Translated[1].English),
            Said("d", "es", 2, Translated[1].Spanish), Said("e", "en", null, Translated[1].English),
        ];
        string[] expected = [.. Find(articles).Select(s => string.Join(' ', s.Quotes.Select(q => q.Article.Slug)))];

        Assert.Equal(["a b", "c d e"], expected);
        Assert.Equal(expected, Find([.. articles.Reverse()]).Select(s => string.Join(' ', s.Quotes.Select(q => q.Article.Slug))));
    }

    [Fact]
    public void A_statement_in_very_many_articles_is_one_and_each_copy_is_compared_with_few()
    {
        DigestArticle[] articles = [.. Enumerable.Range(0, 3000).Select(i => Said($"{i:0000}", "en", 1, Harbour))];
        ImmutableArray<QuoteWords> quotes = [.. articles.Select(a => QuoteWords.Of(new StatementQuote(a, 0))!)];

        Assert.Equal(3000, Assert.Single(Find(articles)).Quotes.Length);
        Assert.InRange(SharedWording.Find(quotes).Count(), 2999, 3000 * 4);
    }

    [Fact]
    public void Pages_show_how_other_articles_quote_a_statement_and_actors_say_it_once()
    {
        using TestSite site = new TestSite()
            .With("articles/_a.yml", "Title: One\nPublished: 2026-01-05\nSource: The Harbour Post\nLanguage: en\n")
            .With("articles/a.txt", "The harbour will grow, and so will the town around it.\n\n“" + Harbour + ",” said the harbour engineer Helena Marsh.\n")
            .With("articles/_b.yml", "Title: Two\nPublished: 2026-01-06\nSource: The Calder Herald\nLanguage: en\n")
            .With("articles/b.txt", "The town of Calder wants its bridge before the next winter.\n\n“We will not wait another one for the bridge,” said the engineer Helena Marsh.\n");

        BuiltSite built = site.Build();

        Assert.Contains("also quoted in another article", built.Read("articles/one/index.html"), StringComparison.Ordinal);
        Assert.Contains("../two/index.html#quote-1\">The Calder Herald</a>", built.Read("articles/one/index.html").Replace("two/#", "two/index.html#", StringComparison.Ordinal), StringComparison.Ordinal);
        string actor = built.Read("actors/helena-marsh/index.html");
        Assert.Single(actor.Split("class=\"quote\"").Skip(1));
        Assert.Contains("not yet reviewed", actor, StringComparison.Ordinal);
    }

    private static ImmutableArray<Statement> Find(params DigestArticle[] articles) => StatementSearch.Find(articles);

    private static DigestArticle Said(string slug, string language, int? day, string words, string? speaker = "minister") =>
        Article(slug, language, day, Quote(words, speaker));

    private static Quote Quote(string words, string? speaker = "minister") => new(new TextSpan(0, words.Length), words) { Speaker = speaker };

    private static DigestArticle Article(string slug, string language, int? day, params ImmutableArray<Quote> quotes)
    {
        var summary = new ArticleSummary
        {
            File = slug, Title = slug, IsTitleDerived = false, HasText = true, Language = language,
            Published = day is { } known ? EdtfDate.OfDay(new DateOnly(2026, 1, known)) : null, Quotes = quotes,
        };
        var recent = new RecentArticles();
        recent.Summaries.Of(0, summary, static summary => summary);
        var stored = new StoredArticle(0, null!, new CacheEntry(default, default, default, 0), () => throw new InvalidOperationException(), recent);
        var published = new PublishedArticle(stored, ArticleText.Full);
        var held = new RecentSummaries(1);
        held.Summaries.Of(0, summary, static summary => summary);
        return new DigestArticle(published, 0, LinkedArticle.Of(published, 0, slug, []), held);
    }
}
