using Gaceta.Images;
using Gaceta.Tests.Sites;
using Microsoft.Playwright;

namespace Gaceta.Browser.Tests;

/// <summary>Pictures that come late, and the text around them.</summary>
public sealed class PictureTests(Browser browser)
{
    private const string Words = "<p>The ferry between the islands sails again from Monday, the harbour office said in a note to all its passengers.</p>";

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Nothing_moves_when_a_picture_comes_whose_size_its_page_states(int width)
    {
        (float before, float after, float height) = await ShowAsync("""<img src="https://harbour.example/pier.svg" alt="The pier" width="600" height="900">""", width);

        Assert.Equal(before, after);
        Assert.InRange(height, Math.Min(600, width - 100) * 1.4, 901);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Nothing_moves_when_a_picture_comes_of_which_nothing_is_known(int width)
    {
        (float before, float after, _) = await ShowAsync("""<img src="https://harbour.example/pier.svg" alt="The pier">""", width);

        Assert.Equal(before, after);
    }

    /// <summary>Where the paragraph behind the picture stands before the picture is there and when it is, and how high the picture is.</summary>
    private async Task<(float Before, float After, float Height)> ShowAsync(string picture, int width)
    {
        using TestSite site = new TestSite().With("articles/a.html", $"<!doctype html><html lang=\"en\"><head><title>Ferry line returns</title></head><body><article><h1>Ferry line returns</h1>{Words}<figure>{picture}</figure>{Words.Replace("Monday", "Tuesday", StringComparison.Ordinal)}</article></body></html>");
        site.Settings = site.Settings with { Images = ImageUse.Embed };
        var arrives = new TaskCompletionSource();
        IPage page = await browser.OpenAsync(new Uri("about:blank"), width);
        await page.RouteAsync("https://harbour.example/**", async route =>
        {
            await arrives.Task;
            await route.FulfillAsync(new() { ContentType = "image/svg+xml", Body = """<svg xmlns="http://www.w3.org/2000/svg" width="600" height="900"/>""" });
        });
        await page.GotoAsync(new Uri(Path.Combine(site.Build().Folder, "articles/ferry-line-returns/index.html")).AbsoluteUri, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        ILocator image = page.Locator(".body img");
        await image.ScrollIntoViewIfNeededAsync();

        float before = await TopOfNextAsync(page);
        arrives.SetResult();
        await Assertions.Expect(image).ToHaveJSPropertyAsync("naturalHeight", 900);
        return (before, await TopOfNextAsync(page), (await image.BoundingBoxAsync())!.Height);
    }

    private static Task<float> TopOfNextAsync(IPage page) => page.EvaluateAsync<float>("document.querySelector('.body .image + p').offsetTop");
}
