using Gaceta.Preview;
using Gaceta.Tests.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Gaceta.Browser.Tests.Browser))]

namespace Gaceta.Browser.Tests;

/// <summary>Headless Chromium and the sample site, served under a base path; started once for all tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string BasePath = "/some/where/";

    private readonly SampleSite _sample = SampleSite.Under(BasePath);
    private readonly SampleSite _spanish = SampleSite.In("es");
    private IPlaywright? _playwright;
    private IBrowser? _chromium;
    private WebApplication? _server;

    /// <summary>Where tests leave pictures of pages.</summary>
    public static string ScreenshotFolder { get; } = Path.Combine(SampleSite.RepositoryRoot, "artifacts", "screenshots");

    /// <summary>Address of the served home page.</summary>
    public Uri Home { get; private set; } = new("http://localhost/");

    /// <summary>The home page as it lies on the disk.</summary>
    public Uri HomeOnDisk => new(Path.Combine(_sample.Built.Folder, "index.html"));

    /// <summary>The home page of the same site in Spanish, on the disk.</summary>
    public Uri HomeInSpanish => new(Path.Combine(_spanish.Built.Folder, "index.html"));

    /// <summary>One page of each kind, by a short name.</summary>
    public static IReadOnlyDictionary<string, string> Pages { get; } = new Dictionary<string, string>
    {
        ["home"] = "",
        ["article"] = "articles/seguimos-trabajando-y-luchando-juntos-rusia-niega-retiro-de-diplomaticos-y/",
        ["article-undated"] = "articles/russia-reaffirms-backing-for-venezuela-after-us-military-strikes/",
        ["actors"] = "actors/",
        ["actors-by-articles"] = "actors/by-articles/",
        ["actor"] = "actors/yvan-gil/",
        ["quotes"] = "quotes/",
        ["quotes-of"] = "quotes/2026/01/",
        ["timeline"] = "timeline/",
        ["timeline-year"] = "timeline/2026/",
        ["dates"] = "dates/",
        ["year"] = "dates/2026/",
        ["month"] = "dates/2026/01/",
        ["day"] = "dates/2026/01/06/",
        ["sources"] = "sources/",
        ["source"] = "sources/sputnikglobe-com/",
        ["search"] = "search/",
        ["about"] = "about/",
        ["404"] = "no/such/page/",
    };

    /// <summary>A page of the sample as it is served under a path, or as it lies on the disk.</summary>
    /// <param name="kind">One of <see cref="Pages"/>.</param>
    public Uri Address(string kind, bool onDisk = false) => onDisk ? new Uri(HomeOnDisk, Pages[kind] + "index.html") : new Uri(Home, Pages[kind]);

    /// <summary>A page in a window of its own; scripts on unless told otherwise.</summary>
    public async Task<IPage> OpenAsync(Uri address, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        IBrowserContext context = await _chromium!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, JavaScriptEnabled = script,
        });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(address.AbsoluteUri);
        return page;
    }

    public async ValueTask InitializeAsync()
    {
        _server = SiteServer.Create(new FolderSite(_sample.Built.Folder), new ServerAddress(0, BasePath));
        await _server.StartAsync();
        Home = new Uri(new Uri(_server.Urls.First()), BasePath);
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await (_chromium?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
        _sample.Dispose();
        _spanish.Dispose();
    }
}
