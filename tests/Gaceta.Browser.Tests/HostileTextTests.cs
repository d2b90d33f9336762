using System.Collections.Immutable;
using System.Text.Json;
using Gaceta.Images;
using Gaceta.Tests.Sites;
using Microsoft.Playwright;

namespace Gaceta.Browser.Tests;

/// <summary>Articles are strangers' text: whatever they hold, nothing of it runs.</summary>
public sealed class HostileTextTests(Browser browser)
{
    /// <summary>What an escape that failed would leave in a page, even where the page's policy keeps it from running.</summary>
    private const string Smuggled = """
        () => [...document.querySelectorAll("*")].filter(e =>
            [...e.attributes].some(a => a.name.startsWith("on") || a.name === "style" || a.name === "srcdoc")
            || ["href", "src", "action", "data"].some(n => e.hasAttribute(n) && !["http:", "https:", "file:", "mailto:"].includes(new URL(e.getAttribute(n), document.baseURI).protocol))
            || e.matches("iframe, object, embed, base, form:not(.search, .search-field, .filter), script:not([src]):not([type='application/ld+json']), video, audio, marquee, link[rel=stylesheet]:not([href$='style.css'])"))
          .map(e => e.outerHTML.slice(0, 200))
        """;

    /// <summary>In what the console says of a script: that it ran, or that only the page's policy kept it from running.</summary>
    private static readonly string[] Escapes = ["script ran", "Refused", "violates"];

    private static readonly ImmutableArray<string> Payloads = HostilePayloads.All;

    [Fact]
    public async Task None_of_a_hundred_payloads_runs_wherever_an_article_has_them()
    {
        Assert.InRange(Payloads.Distinct().Count(), 100, 1000);
        using TestSite site = Site();
        BuiltSite built = site.Build();
        IPage page = await browser.OpenAsync(new Uri("about:blank"));
        var faults = new List<string>();
        page.Console += (_, message) => faults.AddRange(Escapes.Any(message.Text.Contains) ? [$"{page.Url}: {message.Text}"] : Array.Empty<string>());
        page.Dialog += (_, dialog) => faults.Add($"{page.Url}: {dialog.Message}");
        await page.AddInitScriptAsync("Object.defineProperty(window, 'ran', { set: () => console.log('script ran') })");

        foreach (string file in built.Pages)
        {
            await page.GotoAsync(new Uri(Path.Combine(built.Folder, file)).AbsoluteUri);
            faults.AddRange((await page.EvaluateAsync<string[]>(Smuggled)).Select(element => $"{file}: {element}"));
        }

        Assert.Empty(faults.Distinct().Take(20));
    }

    [Fact]
    public async Task None_runs_in_the_results_of_a_search()
    {
        using TestSite site = Site();
        IPage page = await browser.OpenAsync(new Uri(Path.Combine(site.Build().Folder, "search", "index.html")));
        await page.GetByRole(AriaRole.Searchbox).FillAsync("islands");
        ILocator results = page.Locator("#results > li");
        ILocator more = page.Locator("#more");
        await Assertions.Expect(results).ToHaveCountAsync(10, new() { Timeout = 20_000 });
        while (await more.IsVisibleAsync())
        {
            int shown = await results.CountAsync();
            await more.ClickAsync();
            await Assertions.Expect(results).Not.ToHaveCountAsync(shown);
        }

        Assert.InRange(await results.CountAsync(), Payloads.Length, 1000);
        Assert.Null(await page.EvaluateAsync<int?>("window.ran ?? null"));
        Assert.Empty(await page.EvaluateAsync<string[]>(Smuggled));
    }

    /// <summary>An article for each payload, which has it in the body; each of its other values holds another one.</summary>
    private static TestSite Site()
    {
        var site = new TestSite();
        site.Settings = site.Settings with { Images = ImageUse.Embed, ActorPageThreshold = 1 };
        for (int i = 0; i < Payloads.Length; i++)
        {
            site.With($"articles/{i:000}.md", Given(i) + Body(Payloads[i]));
        }

        foreach ((int number, string[] pasted) in Payloads.Chunk(10).Index())
        {
            site.With($"articles/pasted-{number}.txt", string.Join("\n\n", pasted.Select(Body).Prepend(pasted[0])));
        }

        return site;
    }

    private static string Given(int number)
    {
        string[] keys = ["Title", "Lead", "Byline", "Source", "Url", "Image", "Language", "Slug"];
        IEnumerable<string> given = keys.Select((key, i) => $"{key}: {Quoted(number + (i * 13))}");
        return $"---\nPublished: 2026-01-{(number % 28) + 1:00}\n{string.Join('\n', given)}\nActors:\n- Name: {Quoted(number + 7)}\n  Kind: organization\n---\n\n";
    }

    /// <summary>As JSON, which is YAML too.</summary>
    private static string Quoted(int number) => JsonSerializer.Serialize(Payloads[number % Payloads.Length]);

    private static string Body(string payload) => $"""
        The ferry between the islands sails again {payload} from Monday, the harbour office said.

        {payload}

        “We sail again {payload} before the summer ends,” said Ana Ríos {payload}, the mayor of Port Sallow.

        - an item {payload}

        > A quotation {payload}

        ![{payload}]({payload})

        The boats were repaired over the winter.
        """;
}
