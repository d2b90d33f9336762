using System.Net;
using Gaceta.Commands;
using Gaceta.Preview;
using Gaceta.Tests.Sites;
using Microsoft.AspNetCore.Builder;

namespace Gaceta.Tests.Preview;

public sealed class PreviewTests : IAsyncLifetime
{
    private const string Article = "Ferry line returns\n\nThe ferry between the islands sails again from Monday, the harbour office said.\n";
    private const string Page = "articles/ferry-line-returns/";

    private readonly TestSite _site = new TestSite().With("articles/a.txt", Article);
    private readonly List<IAsyncDisposable> _running = [];
    private readonly HttpClient _browser = new(new HttpClientHandler { AllowAutoRedirect = false });

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_served_site_equals_the_built_one_page_by_page()
    {
        BuiltSite built = _site.Build();
        Uri root = await StartAsync("/", reloads: false);

        foreach (string file in built.Files)
        {
            Assert.Equal(built.ReadBytes(file), await _browser.GetByteArrayAsync(new Uri(root, file), Cancellation));
        }
    }

    [Fact]
    public async Task A_folder_is_served_by_its_index_page_and_redirected_to_its_slash()
    {
        Uri root = await StartAsync("/");

        Assert.Contains("Ferry line returns", await _browser.GetStringAsync(new Uri(root, Page), Cancellation), StringComparison.Ordinal);
        HttpResponseMessage redirect = await _browser.GetAsync(new Uri(root, Page.TrimEnd('/')), Cancellation);
        Assert.Equal((HttpStatusCode.Redirect, "/" + Page), (redirect.StatusCode, redirect.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("nowhere/")]
    [InlineData("..%2f..%2fetc/passwd")]
    [InlineData("a%00b")]
    public async Task An_unknown_address_is_answered_by_the_404_page(string address)
    {
        HttpResponseMessage answer = await _browser.GetAsync(new Uri(await StartAsync("/"), address), Cancellation);

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
    }

    [Fact]
    public async Task The_site_is_served_under_a_virtual_directory()
    {
        Uri root = await StartAsync("/repository/");

        Assert.Contains("Ferry line returns", await _browser.GetStringAsync(new Uri(root, Page), Cancellation), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await _browser.GetAsync(new Uri(root, "/"), Cancellation)).StatusCode);
    }

    [Fact]
    public async Task An_edit_is_shown_and_announced_to_the_browser()
    {
        Uri root = await StartAsync("/");
        await using Stream events = await _browser.GetStreamAsync(new Uri(root, LiveReload.EventsPath), Cancellation);
        using var reader = new StreamReader(events);
        await reader.ReadLineAsync(Cancellation);

        _site.With("articles/a.txt", Article.Replace("Monday", "Thursday", StringComparison.Ordinal));

        await ReadUntilAsync(reader, "event: change");
        Assert.Contains("Thursday", await _browser.GetStringAsync(new Uri(root, Page), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_came_before_the_page_could_listen_is_announced_at_once()
    {
        Uri root = await StartAsync("/");
        _site.With("articles/a.txt", Article.Replace("Monday", "Thursday", StringComparison.Ordinal));
        await WaitForAsync(new Uri(root, Page), html => html.Contains("Thursday", StringComparison.Ordinal));

        await using Stream events = await _browser.GetStreamAsync(new Uri(root, LiveReload.EventsPath + "?seen=0"), Cancellation);
        using var reader = new StreamReader(events);

        await ReadUntilAsync(reader, "event: change");
    }

    [Fact]
    public async Task An_error_in_the_input_is_shown_on_the_page_with_file_and_line_and_the_next_good_edit_recovers()
    {
        Uri root = await StartAsync("/");
        await using Stream events = await _browser.GetStreamAsync(new Uri(root, LiveReload.EventsPath), Cancellation);
        using var reader = new StreamReader(events);
        await reader.ReadLineAsync(Cancellation);

        _site.With("articles/_a.yml", "Lead: fine\nPublished: next week\n");
        await ReadUntilAsync(reader, "event: change");
        Assert.Contains("articles/_a.yml:2:", await WaitForAsync(new Uri(root, Page), html => html.Contains("preview-errors", StringComparison.Ordinal)), StringComparison.Ordinal);

        _site.With("articles/_a.yml", "Lead: fine\nPublished: 2026-02-01\n");
        string mended = await WaitForAsync(new Uri(root, Page), html => !html.Contains("preview-errors", StringComparison.Ordinal));
        Assert.Contains("2026-02-01", mended, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_built_folder_answers_an_unknown_address_by_its_404_page()
    {
        var site = new FolderSite(_site.Build().Folder);
        await using WebApplication server = SiteServer.Create(site, new ServerAddress(0, "/"));
        await server.StartAsync(Cancellation);

        HttpResponseMessage answer = await _browser.GetAsync(new Uri(new Uri(server.Urls.First()), "nowhere/"), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(_site.Output, "404.html"), Cancellation), await answer.Content.ReadAsStringAsync(Cancellation));
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        for (int i = _running.Count - 1; i >= 0; i--)
        {
            await _running[i].DisposeAsync();
        }

        _site.Dispose();
    }

    private async Task<Uri> StartAsync(string root, bool reloads = true)
    {
        var site = new PreviewSite(_site.Workplace, TestSite.Theme, new DiagnosticReport(LogLevel.None, LogLevel.None), reloads);
        _running.Add(InputWatcher.Start(_site.Workplace, site.Rebuild));
        WebApplication server = SiteServer.Create(site, new ServerAddress(0, root));
        await server.StartAsync(Cancellation);
        _running.Add(server);
        return new Uri(new Uri(server.Urls.First()), root);
    }

    private static async Task ReadUntilAsync(StreamReader reader, string wanted)
    {
        while (await reader.ReadLineAsync(Cancellation) != wanted)
        {
        }
    }

    private async Task<string> WaitForAsync(Uri page, Func<string, bool> ready)
    {
        string html = await _browser.GetStringAsync(page, Cancellation);
        while (!ready(html))
        {
            await Task.Delay(20, Cancellation);
            html = await _browser.GetStringAsync(page, Cancellation);
        }

        return html;
    }
}
