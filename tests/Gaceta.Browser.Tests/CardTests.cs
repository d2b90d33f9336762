using Microsoft.Playwright;

namespace Gaceta.Browser.Tests;

/// <summary>The card beside the words that name an actor.</summary>
public sealed class CardTests(Browser browser)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_card_tells_on_hover_who_is_meant_and_stays_while_the_pointer_is_on_it(bool onDisk)
    {
        IPage page = await browser.OpenAsync(browser.Address("article", onDisk));

        await Words(page).HoverAsync();
        await Assertions.Expect(Card(page)).ToContainTextAsync("Sergey Mélik-Bagdasárov");
        await Card(page).HoverAsync();
        await page.WaitForTimeoutAsync(400);

        await Assertions.Expect(Card(page)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_card_opens_on_focus_describes_the_words_and_goes_with_Escape()
    {
        IPage page = await OpenAsync();
        await Words(page).FocusAsync();
        await Assertions.Expect(Card(page)).ToBeVisibleAsync();
        await Assertions.Expect(Words(page)).ToHaveAttributeAsync("aria-describedby", "preview");

        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(Card(page)).ToBeHiddenAsync();
        await Assertions.Expect(Words(page)).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task A_card_moves_nothing_and_stays_inside_the_window(int width)
    {
        IPage page = await OpenAsync(width);
        int before = await HeightAsync(page);

        foreach (ILocator words in (await page.Locator("a.mention").AllAsync()).Take(12))
        {
            await words.FocusAsync();
            LocatorBoundingBoxResult? box = await Card(page).BoundingBoxAsync();
            Assert.True(box!.X >= 0 && box.X + box.Width <= width);
        }

        Assert.Equal(before, await HeightAsync(page));
    }

    [Fact]
    public async Task Without_script_the_margin_tells_the_same()
    {
        IPage page = await browser.OpenAsync(browser.Address("article"), script: false);

        ILocator entry = page.Locator("#actor-sergey-melik-bagdasarov");
        await entry.Locator("summary").ClickAsync();

        await Assertions.Expect(entry).ToContainTextAsync("Mélik-Bagdasárov");
        await entry.Locator("details a").First.PressAsync("Enter");
        await Assertions.Expect(page.Locator(":target")).ToHaveClassAsync("mention");
    }

    private Task<IPage> OpenAsync(int width = 1280) => browser.OpenAsync(browser.Address("article"), width);

    private static ILocator Words(IPage page) => page.Locator("a.mention", new() { HasText = "Mélik-Bagdasárov" }).Nth(1);

    private static ILocator Card(IPage page) => page.Locator("#preview");

    private static Task<int> HeightAsync(IPage page) => page.EvaluateAsync<int>("document.documentElement.scrollHeight");
}
