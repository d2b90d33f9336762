using Gaceta.Preview;
using Gaceta.Tests.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Gaceta.Browser.Tests;

public sealed class RedirectTests(Browser browser)
{
    [Fact]
    public async Task A_former_address_leads_to_the_place_in_the_page_that_it_names_and_the_policy_forbids_nothing_of_the_page()
    {
        using TestSite site = new TestSite().With("articles/a.md", """
            ---
            Title: Ferry line returns
            RedirectFrom: /old/ferry/
            ---

            "We sail again from Monday," said the harbour master, Elena Duarte.
            """);
        await using WebApplication server = SiteServer.Create(new FolderSite(site.Build().Folder), new ServerAddress(0, "/"));
        await server.StartAsync(TestContext.Current.CancellationToken);
        IPage page = await browser.OpenAsync(new Uri(new Uri(server.Urls.First()), "old/ferry/#quote-1"));
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);

        await page.WaitForURLAsync("**/articles/ferry-line-returns/#quote-1");
        await page.ReloadAsync();

        Assert.Empty(complaints);
    }
}
