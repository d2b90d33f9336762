using Microsoft.Playwright;

namespace Gaceta.Browser.Tests;

/// <summary>What a reader does on the pages.</summary>
public sealed class ReadingTests(Browser browser)
{
    private Uri Article => browser.Address("article");

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

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Words_in_the_body_that_a_value_was_read_from_are_highlighted_there_by_click_and_by_keyboard(bool script, bool byKeyboard)
    {
        IPage page = await browser.OpenAsync(browser.Address("article-undated"), script: script);
        // Scrolled to at once: a smooth movement ends where the next begins, as that to a link which takes the focus.
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        ILocator fact = page.Locator("details.fact").Filter(new() { Has = page.Locator("a[href^='#evidence-']") }).First;
        ILocator show = fact.Locator("a[href^='#evidence-']").First;

        await UseAsync(fact.Locator("summary"), byKeyboard);
        await UseAsync(show, byKeyboard);

        ILocator words = page.Locator("mark:target");
        await Assertions.Expect(words).ToBeInViewportAsync();
        await Assertions.Expect(words).ToHaveCSSAsync("background-color", "rgb(255, 234, 160)");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Days_of_the_calendar_are_reached_by_keyboard_and_say_what_they_hold(bool script)
    {
        IPage page = await browser.OpenAsync(browser.Address("month"), script: script);
        await page.Locator(".calendar a").First.FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        ILocator day = page.Locator(".calendar a:focus-visible");
        string? label = await day.GetAttributeAsync("aria-label");

        await page.Keyboard.PressAsync("Enter");

        Assert.Contains("article", label, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(label!.Split(',')[0]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_search_begins_on_the_first_page(bool onDisk)
    {
        IPage page = await browser.OpenAsync(browser.Address("home", onDisk));

        await page.GetByRole(AriaRole.Searchbox).FillAsync("embajador");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#results > li")).Not.ToHaveCountAsync(0);
    }

    private static async Task UseAsync(ILocator what, bool byKeyboard)
    {
        if (byKeyboard)
        {
            await what.FocusAsync();
            await what.Page.Keyboard.PressAsync("Enter");
        }
        else
        {
            await what.ClickAsync();
        }
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
