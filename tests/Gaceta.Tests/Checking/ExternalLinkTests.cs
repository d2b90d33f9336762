using Gaceta.Checking;
using Gaceta.Checking.External;
using Gaceta.Extraction;
using Gaceta.Fetching;
using Gaceta.Tests.Adding;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Checking;

public sealed class ExternalLinkTests
{
    private static readonly AskingPace Hurried = new() { Pause = TimeSpan.FromMilliseconds(1), Patience = TimeSpan.FromSeconds(5) };

    [Fact]
    public async Task A_dead_link_is_told_at_its_line_in_the_article()
    {
        await using TestServer server = await TestServer.StartAsync();
        using TestSite site = ArticleAt(server.Address("/gone"));

        Diagnostic dead = Assert.Single(await DeadAsync(site));

        Assert.Equal(("link-dead", "articles/a.txt", 3, server.Address("/gone")), (dead.Code, dead.File, dead.Line, dead.Found));
        Assert.Contains("404", dead.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(401)]
    [InlineData(403)]
    public async Task A_page_that_is_there_or_refuses_programs_is_not_told(int status)
    {
        await using TestServer server = await TestServer.StartAsync();
        server.Answer("/page", status);
        using TestSite site = ArticleAt(server.Address("/page"));

        Assert.Empty(await DeadAsync(site));
    }

    [Fact]
    public async Task A_busy_server_is_asked_again()
    {
        await using TestServer server = await TestServer.StartAsync();
        int asked = 0;
        server.Answers["/page"] = context =>
        {
            context.Response.StatusCode = ++asked < 3 ? 503 : 200;
            return Task.CompletedTask;
        };
        using TestSite site = ArticleAt(server.Address("/page"));

        Assert.Empty(await DeadAsync(site));
        Assert.Equal(3, asked);
    }

    [Fact]
    public async Task What_was_asked_this_week_is_not_asked_again_and_what_was_asked_before_is()
    {
        await using TestServer server = await TestServer.StartAsync();
        server.Answer("/page", 200);
        using TestSite site = ArticleAt(server.Address("/page"));

        await DeadAsync(site, new DateOnly(2026, 3, 1));
        await DeadAsync(site, new DateOnly(2026, 3, 7));
        Assert.Single(server.Requests);

        await DeadAsync(site, new DateOnly(2026, 3, 8));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_damaged_memory_is_an_empty_one()
    {
        await using TestServer server = await TestServer.StartAsync();
        server.Answer("/page", 200);
        using TestSite site = ArticleAt(server.Address("/page"));
        Directory.CreateDirectory(site.Workplace.CacheFolder);
        File.WriteAllText(Path.Combine(site.Workplace.CacheFolder, "links.json"), "{ \"http");

        Assert.Empty(await DeadAsync(site));
    }

    private static TestSite ArticleAt(string address)
    {
        TestSite site = new TestSite().With("articles/a.txt", $"Ferry line returns\n\n{address}\n\nThe ferry between the islands sails again from Monday, the harbour office said.\n");
        site.Build();
        return site;
    }

    private static async Task<IEnumerable<Diagnostic>> DeadAsync(TestSite site, DateOnly? today = null)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        LinkMemory memory = LinkMemory.Open(site.Workplace.CacheFolder, today ?? new DateOnly(2026, 3, 1));
        SiteCheck check = SiteCheck.Of(site.Output, "/", cancellation);
        IEnumerable<Diagnostic> dead = await ExternalLinks.DeadAsync(check, new ArticleOrigins(site.Output, site.Workplace.InputFolders), new LinkAsking(memory, Hurried), cancellation);
        memory.Save();
        return dead;
    }
}
