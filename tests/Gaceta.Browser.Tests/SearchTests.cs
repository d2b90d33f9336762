using System.Collections.Concurrent;
using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Gaceta.Searching;
using Gaceta.Tests.Searching;
using Gaceta.Tests.Sites;
using Microsoft.Playwright;

namespace Gaceta.Browser.Tests;

/// <summary>What a reader finds, and the script's agreement with the index that C# writes.</summary>
public sealed class SearchTests(Browser browser)
{
    private Uri Search => new(browser.Home, Browser.Pages["search"]);

    [Fact]
    public async Task A_word_finds_articles_and_shows_it_where_it_stands()
    {
        IPage page = await browser.OpenAsync(Search);

        await page.GetByRole(AriaRole.Searchbox).FillAsync("diplomaticos");

        await Assertions.Expect(page.Locator("#results h2 mark").First).ToHaveTextAsync("diplomáticos");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("article");
    }

    [Fact]
    public async Task Everything_works_by_keyboard()
    {
        IPage page = await browser.OpenAsync(Search);

        await page.Keyboard.TypeAsync("Venezuela");
        await Assertions.Expect(page.Locator("#results > li").First).ToBeVisibleAsync();
        for (int i = 0; i < 6 && await page.EvaluateAsync<bool>("!document.activeElement.closest('#results')"); i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("article h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_filter_counts_what_it_would_leave_and_leaves_it()
    {
        IPage page = await browser.OpenAsync(new Uri(Search, "?q=Venezuela"));
        ILocator filter = page.Locator("select[name=language]");
        ILocator spanish = filter.Locator("option[value=es]");
        string label = (await spanish.TextContentAsync())!;

        await filter.SelectOptionAsync("es");

        await Assertions.Expect(page.Locator("#results > li")).ToHaveCountAsync(int.Parse(label.Split('(', ')')[1], null));
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("q=Venezuela&language=es$"));
    }

    [Fact]
    public async Task An_address_with_a_query_shows_its_results_and_going_back_returns_to_them()
    {
        IPage page = await browser.OpenAsync(new Uri(Search, "?q=Venezuela&language=es"));
        int count = await CountAsync(page);
        await page.Locator("#results a").First.ClickAsync();
        await page.GoBackAsync();

        Assert.True(count > 0);
        await Assertions.Expect(page.Locator("#results > li")).ToHaveCountAsync(count);
    }

    [Fact]
    public async Task Search_works_from_the_disk()
    {
        IPage page = await browser.OpenAsync(new Uri(browser.HomeOnDisk, "search/index.html"));

        await page.GetByRole(AriaRole.Searchbox).FillAsync("Venezuela");
        await page.Locator("#results a").First.ClickAsync();

        await Assertions.Expect(page.Locator("article h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_script_the_page_leads_to_the_indexes()
    {
        IPage page = await browser.OpenAsync(Search, script: false);

        await Assertions.Expect(page.Locator("form.search")).ToBeHiddenAsync();
        await page.Locator("main noscript a").First.ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_results(ColorScheme scheme)
    {
        IPage page = await browser.OpenAsync(new Uri(Search, "?q=Venezuela"), scheme: scheme);
        await Assertions.Expect(page.Locator("#results > li").First).ToBeVisibleAsync();

        AxeResult result = await page.RunAxe();

        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join("; ", v.Nodes.Select(n => n.Html))}"));
    }

    [Fact]
    public async Task A_first_query_takes_two_rounds_after_the_page()
    {
        IPage page = await browser.OpenAsync(Search);
        var addresses = new ConcurrentQueue<string>();
        page.Request += (_, request) => addresses.Enqueue(request.Url);

        await page.GetByRole(AriaRole.Searchbox).FillAsync("Venezuela");
        await Assertions.Expect(page.Locator("#results > li").First).ToBeVisibleAsync();

        // The browser asks for the site's icon when it likes: only what lies beside the page belongs to the search.
        List<string> rounds = [.. addresses.Where(a => a.StartsWith(Search.AbsoluteUri, StringComparison.Ordinal)).Select(a => a[Search.AbsoluteUri.Length..].Split('/')[0])];
        int first = rounds.IndexOf("articles");
        Assert.True(first > 0);
        Assert.All(rounds.Skip(first), r => Assert.Equal("articles", r));
    }

    [Fact]
    public async Task The_script_cuts_compares_and_ranks_as_the_vectors_say()
    {
        IPage page = await browser.OpenAsync(Search);

        foreach (SearchVectors.TermVector vector in SearchVectors.All.Terms)
        {
            Assert.Equal(vector.Terms, await page.EvaluateAsync<string[]>("text => GacetaSearch.terms(text)", vector.Text));
        }

        foreach (SearchVectors.NearVector vector in SearchVectors.All.Near)
        {
            Assert.Equal(vector.Near, await page.EvaluateAsync<bool>("v => GacetaSearch.isNear(v[0], v[1])", new[] { vector.A, vector.B }));
        }

        await page.EvaluateAsync("""
            index => window.vectors = GacetaSearch.open(index.directory, async name => JSON.parse(index.parts[name]))
            """, VectorIndex());
        foreach (SearchVectors.QueryVector vector in SearchVectors.All.Queries)
        {
            JsonElement found = await page.EvaluateAsync<JsonElement>("text => vectors.query(text)", vector.Query);
            IEnumerable<string> titles = found.GetProperty("ranked").EnumerateArray().Select(r => SearchVectors.Documents[r.GetProperty("article").GetInt32()].Document.Title);
            Assert.Equal(vector.Titles, titles);
            Assert.Equal(vector.Partial, found.GetProperty("isPartial").GetBoolean());
        }
    }

    /// <summary>The vectors' articles indexed in several parts, each as the script would load it.</summary>
    private static object VectorIndex()
    {
        SearchIndex index = SearchIndex.Of(SearchVectors.Documents.AsParallel().AsOrdered(), new SearchSize(SearchVectors.Documents.Length, Characters: 200_000));
        var parts = new Dictionary<string, string>();
        for (int i = 0; i < index.Terms.Length; i++)
        {
            parts[$"terms/{i}"] = JsonSerializer.Serialize(index.Terms[i].ToDictionary(t => t.Term, t => t.Postings));
        }

        for (int i = 0; i < index.Reversed.Length; i++)
        {
            parts[$"reversed/{i}"] = JsonSerializer.Serialize(string.Join(' ', index.Reversed[i]));
        }

        Assert.True(index.Terms.Length > 2);
        string[] terms = [.. index.Terms.Select(p => p.IsEmpty ? "" : p[0].Term)];
        string[] reversed = [.. index.Reversed.Select(p => p.FirstOrDefault() ?? "")];
        return new { directory = new { articles = SearchVectors.Documents.Length, terms, reversed }, parts };
    }

    [Fact]
    public async Task The_script_folds_every_latin_letter_as_the_index_does()
    {
        IPage page = await browser.OpenAsync(Search);
        string letters = string.Concat(Enumerable.Range(0x00C0, 0x0250 - 0x00C0).Concat(Enumerable.Range(0x1E00, 0x100)).Select(c => (char)c).Where(char.IsLetter));

        string[] folded = await page.EvaluateAsync<string[]>("letters => Array.from(letters, GacetaSearch.fold)", letters);

        Assert.Equal(letters.Select(c => $"{c} {Gaceta.Extraction.Folding.Fold(c.ToString())}"), letters.Zip(folded, (c, f) => $"{c} {f}"));
    }

    [Fact]
    public async Task Script_in_an_article_that_is_found_never_runs()
    {
        using TestSite site = new TestSite().With(
            "articles/a.md",
            "# A zeppelin <img src=x onerror=window.ran=1>\n\nThe zeppelin </script><script>window.ran = 1</script> <svg onload=window.ran=1> flies.\n");
        IPage page = await browser.OpenAsync(new Uri(Path.Combine(site.Build().Folder, "search", "index.html")));

        await page.GetByRole(AriaRole.Searchbox).FillAsync("zeppelin");
        await Assertions.Expect(page.Locator("#results > li")).ToHaveCountAsync(1);

        Assert.Null(await page.EvaluateAsync<int?>("window.ran ?? null"));
    }

    private static async Task<int> CountAsync(IPage page)
    {
        await Assertions.Expect(page.Locator("#results > li").First).ToBeVisibleAsync();
        return await page.Locator("#results > li").CountAsync();
    }
}
