using Gaceta.Commands;
using Gaceta.Preview;
using Gaceta.Tests.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Gaceta.Browser.Tests;

public sealed class PreviewTests(Browser browser)
{
    private const string Article = "Ferry line returns\n\nThe ferry between the islands sails again from Monday, the harbour office said.\n";

    [Fact]
    public async Task The_open_page_follows_the_file_shows_its_errors_and_recovers()
    {
        using TestSite site = new TestSite().With("articles/a.txt", Article);
        using var preview = new PreviewSite(site.Workplace, TestSite.Theme, new DiagnosticReport(LogLevel.None, LogLevel.None), reloads: true);
        await using var watcher = InputWatcher.Start(site.Workplace, preview.Rebuild);
        await using WebApplication server = SiteServer.Create(preview, new ServerAddress(0, "/"));
        await server.StartAsync(TestContext.Current.CancellationToken);
        IPage page = await browser.OpenAsync(new Uri(new Uri(server.Urls.First()), "articles/ferry-line-returns/"));

        site.With("articles/a.txt", Article.Replace("Monday", "Thursday", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Thursday");

        site.With("articles/_a.yml", "Published: next week\n");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("articles/_a.yml:1:");

        site.With("articles/_a.yml", "Published: 2026-02-01\n");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("1 February 2026");
    }
}
