using Microsoft.Playwright;

namespace Gaceta.Browser.Tests;

/// <summary>What a reader does on the pages.</summary>
public sealed class ReadingTests(Browser browser)
{
    private Uri Article => new(browser.Home, Browser.Pages["article"]);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_value_opens_the_words_it_was_read_from_with_and_without_script(bool script)
    {
        IPage page = await browser.OpenAsync(Article, script: script);
        ILocator fact = page.Locator("details").Filter(new() { HasText = "date 2025-12-23" }).First;

        await fact.Locator("summary").ClickAsync();

        await Assertions.Expect(fact.GetByText("date 2025-12-23").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_value_opens_by_keyboard()
    {
        IPage page = await browser.OpenAsync(Article);
        ILocator summary = page.Locator("details summary").First;
        await summary.FocusAsync();

        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("details").First).ToHaveAttributeAsync("open", "");
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_leads_to_the_content()
    {
        IPage page = await browser.OpenAsync(Article);

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("#" + await page.Locator("main").GetAttributeAsync("id"), new Uri(page.Url).Fragment);
    }

    [Fact]
    public async Task An_actor_in_the_text_leads_to_the_actors_page()
    {
        IPage page = await browser.OpenAsync(Article);

        await page.Locator("main a", new() { HasText = "Nicolás Maduro" }).First.ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Nicolás Maduro");
    }

    [Fact]
    public async Task The_site_can_be_read_from_the_disk()
    {
        IPage page = await browser.OpenAsync(browser.HomeOnDisk);

        await page.Locator("nav a", new() { HasText = "Actors" }).ClickAsync();
        await page.Locator("main a", new() { HasText = "Yván Gil" }).First.ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Yván Gil");
    }
}
