using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Gaceta.Browser.Tests;

/// <summary>What must hold on every kind of page.</summary>
public sealed class PageTests(Browser browser)
{
    public static TheoryData<string, ColorScheme> PagesInBothSchemes => new(
        Browser.Pages.Keys.SelectMany(page => new[] { ColorScheme.Light, ColorScheme.Dark }.Select(scheme => (page, scheme))));

    /// <summary>The page for unknown addresses finds its style only where the site is served.</summary>
    public static TheoryData<string, ColorScheme> PagesOnTheDisk => new(
        Browser.Pages.Keys.Where(page => page != "404").SelectMany(page => new[] { ColorScheme.Light, ColorScheme.Dark }.Select(scheme => (page, scheme))));

    public static TheoryData<string> Pages => [.. Browser.Pages.Keys];

    [Theory, MemberData(nameof(PagesInBothSchemes))]
    public async Task Axe_finds_nothing(string kind, ColorScheme scheme) => await CheckAsync(await browser.OpenAsync(browser.Address(kind), scheme: scheme));

    [Theory, MemberData(nameof(PagesOnTheDisk))]
    public async Task Axe_finds_nothing_in_Spanish(string kind, ColorScheme scheme) =>
        await CheckAsync(await browser.OpenAsync(new Uri(browser.HomeInSpanish, Browser.Pages[kind] + "index.html"), scheme: scheme));

    [Theory, MemberData(nameof(Pages))]
    public async Task Nothing_is_logged_and_nothing_is_asked_of_another_host(string kind)
    {
        IPage page = await browser.OpenAsync(new Uri("about:blank"));
        var log = new List<string>();
        var hosts = new HashSet<string>();
        page.Console += (_, message) => log.Add(message.Text);
        page.PageError += (_, error) => log.Add(error);
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Authority);

        await page.GotoAsync(browser.Address(kind).AbsoluteUri, new() { WaitUntil = WaitUntilState.NetworkIdle });

        // The browser itself logs that a page answered 404, which that page is meant to do.
        Assert.DoesNotContain(log, line => kind != "404" || !line.Contains("404", StringComparison.Ordinal));
        Assert.Equal([browser.Home.Authority], hosts);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task No_width_from_320_to_1920_scrolls_sideways(string kind)
    {
        IPage page = await browser.OpenAsync(browser.Address(kind));
        foreach (int width in new[] { 320, 360, 600, 768, 1024, 1280, 1920 })
        {
            await page.SetViewportSizeAsync(width, 900);
            int wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(wide <= width, $"{kind} is {wide} wide in a window of {width}.");
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_picture_is_taken_wide_narrow_dark_and_on_paper(string kind)
    {
        await ShootAsync(kind, "wide", 1280, ColorScheme.Light);
        await ShootAsync(kind, "dark", 1280, ColorScheme.Dark);
        await ShootAsync(kind, "narrow", 390, ColorScheme.Light);
        IPage page = await browser.OpenAsync(browser.Address(kind));
        byte[] paper = await page.PdfAsync(new() { Path = Path.Combine(Browser.ScreenshotFolder, $"{kind}.pdf") });

        Assert.True(paper.Length > 1000);
    }

    private static async Task CheckAsync(IPage page)
    {
        AxeResult result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join("; ", v.Nodes.Select(n => n.Html))}"));
    }

    private async Task ShootAsync(string kind, string form, int width, ColorScheme scheme)
    {
        IPage page = await browser.OpenAsync(browser.Address(kind), width, scheme);
        byte[] picture = await page.ScreenshotAsync(new() { Path = Path.Combine(Browser.ScreenshotFolder, $"{kind}-{form}.png"), FullPage = true });
        Assert.True(picture.Length > 1000);
    }
}
