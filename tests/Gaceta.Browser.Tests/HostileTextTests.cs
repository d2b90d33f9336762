using Gaceta.Tests.Sites;
using Microsoft.Playwright;

namespace Gaceta.Browser.Tests;

public sealed class HostileTextTests(Browser browser)
{
    private const string Payloads = """
        <script>window.ran = 1</script>
        <img src=x onerror="window.ran = 1">
        "><svg onload=window.ran=1>
        '"--></style></script><script>window.ran = 1</script>
        <a href="javascript:window.ran = 1" id="x">click</a>
        [click](javascript:window.ran=1)
        <iframe srcdoc="<script>parent.ran = 1</script>"></iframe>
        {{constructor.constructor('window.ran=1')()}}
        """;

    [Fact]
    public async Task Script_in_an_article_never_runs()
    {
        using TestSite site = new TestSite()
            .With("articles/a.txt", $"A title with <script>window.ran = 1</script>\n\n{Payloads.Replace("\n", "\n\n", StringComparison.Ordinal)}\n\nThe words of the text go on to the end of the line.\n")
            .With("articles/b.md", $"# Another <img src=x onerror=window.ran=1>\n\n{Payloads}\n\nThe words of the text go on to the end of the line.\n");

        foreach (string file in site.Build().Pages)
        {
            IPage page = await browser.OpenAsync(new Uri(Path.Combine(site.Output, file)));
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            Assert.Null(await page.EvaluateAsync<int?>("window.ran ?? null"));
            Assert.Equal(0, await page.Locator("[href^='javascript' i]").CountAsync());
        }
    }
}
