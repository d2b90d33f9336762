using Gaceta.Extraction;
using Gaceta.Tests.Sites;
using Theme.Interface;

namespace Gaceta.Tests.Drawing;

/// <summary>Readers are told what a rule does, not what it is called.</summary>
public sealed class RuleWordsTests
{
    private static readonly string[] Rules = RulesThatFire();

    public static TheoryData<string> Languages => [.. InterfaceText.Languages.Select(l => l.Code)];

    [Theory, MemberData(nameof(Languages))]
    public void Every_rule_that_fires_on_the_fixtures_is_explained(string language) =>
        Assert.Equal([], Rules.Where(rule => InterfaceText.In(language).Explain(rule) is null));

    [Fact]
    public void The_languages_explain_the_same_rules_in_different_words() =>
        Assert.All(Rules, rule => Assert.NotEqual(InterfaceText.In("en").Explain(rule), InterfaceText.In("es").Explain(rule)));

    [Fact]
    public void A_rule_without_words_has_none_made_up() => Assert.Null(InterfaceText.In("en").Explain("no-such-rule"));

    private static string[] RulesThatFire()
    {
        string[] folders = ["input/articles", "tests/Gaceta.Extraction.Tests/Quality/Fixtures"];
        var extractor = new Extractor(Knowledge.None);
        return
        [
            .. folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(SampleSite.RepositoryRoot, folder)))
                .Where(file => Path.GetExtension(file) is ".txt" or ".html" or ".md")
                .SelectMany(file => RulesOf(extractor.Extract(new SourceFile(Path.GetFileName(file), File.ReadAllBytes(file)))))
                .Distinct().Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> RulesOf(Article article) => new[]
    {
        article.Title?.Evidence, article.DisplayTitle.Evidence, article.Lead?.Evidence, article.Published?.Evidence, article.Byline?.Evidence,
        article.SiteName?.Evidence, article.Url?.Evidence, article.Language?.Evidence, article.Image?.Evidence,
    }.SelectMany(evidence => evidence ?? []).Select(e => e.Rule).Concat(article.Actors.SelectMany(a => a.Mentions).Select(m => m.Rule));
}
