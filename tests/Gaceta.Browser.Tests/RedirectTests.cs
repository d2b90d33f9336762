using Gaceta.Tests.Sites;
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
        site.Build();
        var complaints = new List<string>();
        IPage page = await browser.OpenAsync(new UriBuilder("file", "") { Path = Path.Combine(site.Output, "old/ferry/index.html"), Fragment = "quote-1" }.Uri);
        page.Console += (_, message) => complaints.Add(message.Text);

        await page.WaitForURLAsync("**/articles/ferry-line-returns/index.html#quote-1");
        await page.ReloadAsync();

        Assert.Empty(complaints);
    }
}
