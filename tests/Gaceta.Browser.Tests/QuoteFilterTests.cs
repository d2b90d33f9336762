using Microsoft.Playwright;

namespace Gaceta.Browser.Tests;

public sealed class QuoteFilterTests(Browser browser)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Quotes_are_narrowed_down_by_speaker_and_source_together(bool onDisk)
    {
        IPage page = await browser.OpenAsync(browser.Address("quotes-of", onDisk));
        int all = await Shown(page).CountAsync();

        await page.Locator("select[data-of=speaker]").SelectOptionAsync("Yván Gil");
        Assert.InRange(await Shown(page).CountAsync(), 1, all - 1);
        await page.Locator("select[data-of=source]").SelectOptionAsync("sputnikglobe.com");

        Assert.Equal(1, await Shown(page).CountAsync());
        await Assertions.Expect(page.Locator(".filter output")).ToContainTextAsync("1");
    }

    [Fact]
    public async Task Without_script_there_is_nothing_to_choose_and_every_quote_is_there()
    {
        IPage page = await browser.OpenAsync(browser.Address("quotes-of"), script: false);

        await Assertions.Expect(page.Locator(".filter")).ToBeHiddenAsync();
        Assert.True(await Shown(page).CountAsync() > 1);
    }

    private static ILocator Shown(IPage page) => page.Locator(".quotes > li:visible");
}
