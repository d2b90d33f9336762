using System.Text;
using Gaceta.Building;
using Gaceta.Output;
using Gaceta.Rendering;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Building;

public sealed class FirstLookTests
{
    private const string Title = "Ferry line returns";
    private const string Text = "The ferry sails again from Monday, Ana Ríos said on 3 March 2026. “The harbour is ready for it,” said Ana Ríos.";

    private static readonly SitePath Page = SitePath.Page("articles", "ferry-line-returns");

    [Theory]
    [InlineData("The ferry sails", "The old ferry sails")]
    [InlineData("The ferry sails", "Ana Ríos told Port Sallow that the ferry sails")]
    [InlineData("from Monday, ", "")]
    public async Task An_edited_article_is_shown_at_once_as_the_build_will_show_it(string words, string others)
    {
        using TestSite site = Site();
        var planner = new SitePlanner(site.Workplace, TestSite.Theme);
        SitePlan before = planner.Plan(BuildLog.Silent, CancellationToken.None);
        string file = Edit(site, Text.Replace(words, others, StringComparison.Ordinal));

        SitePlan? first = planner.FirstLookAt(before, file);

        Assert.NotNull(first);
        Assert.Equal(site.Build().Read(Page.File), await MakeAsync(first));
        Assert.NotEqual(await MakeAsync(before), await MakeAsync(first));
    }

    [Theory]
    [InlineData("Ana Ríos said on", "Luis Vega said on")]
    [InlineData("The harbour is ready", "The harbour was ready")]
    [InlineData("3 March", "4 March")]
    public void What_has_to_be_linked_first_waits_for_the_digest(string words, string others)
    {
        using TestSite site = Site();
        var planner = new SitePlanner(site.Workplace, TestSite.Theme);
        SitePlan before = planner.Plan(BuildLog.Silent, CancellationToken.None);

        Assert.Null(planner.FirstLookAt(before, Edit(site, Text.Replace(words, others, StringComparison.Ordinal))));
    }

    [Fact]
    public void A_file_that_is_no_published_article_has_no_first_look()
    {
        using TestSite site = Site().With("articles/held.md", "---\nTitle: Held back\nExcluded: true\n---\n\nNot yet.\n").With("about.md", "# About\n");
        var planner = new SitePlanner(site.Workplace, TestSite.Theme);
        SitePlan plan = planner.Plan(BuildLog.Silent, CancellationToken.None);

        Assert.All(["articles/held.md", "about.md", "articles/none.txt", "statiq.json"], name =>
            Assert.Null(planner.FirstLookAt(plan, Path.Combine(site.Workplace.InputFolders.First(), name))));
    }

    private static TestSite Site() => new TestSite()
        .With("articles/a.md", Article(Title, Text))
        .With("articles/b.md", Article("Port Sallow waits", "Port Sallow waits for the ferry, said Ana Ríos, the mayor of Port Sallow."));

    private static string Edit(TestSite site, string text)
    {
        site.With("articles/a.md", Article(Title, text));
        return Path.Combine(site.Workplace.InputFolders.First(), "articles/a.md");
    }

    private static string Article(string title, string text) => $"---\nTitle: {title}\nPublished: 2026-02-03\n---\n\n{text}\n";

    private static async Task<string> MakeAsync(SitePlan plan)
    {
        await using var renderer = new PageRenderer(TestSite.Theme);
        return Encoding.UTF8.GetString((await plan.Find(Page)!.Recipe().Make(renderer, CancellationToken.None)).Span);
    }
}
