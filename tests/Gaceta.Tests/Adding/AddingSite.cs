using System.Text;
using Gaceta.Adding;
using Gaceta.Fetching;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Adding;

/// <summary>A site and a server to add articles from.</summary>
internal sealed class AddingSite : IAsyncDisposable
{
    public const string Title = "Ferry line returns to the islands";

    private AddingSite(TestServer server) => Server = server;

    public static async Task<AddingSite> StartAsync() => new(await TestServer.StartAsync());

    public TestServer Server { get; }

    public TestSite Site { get; } = new();

    public FetchLimits Limits { get; set; } = new() { Time = TimeSpan.FromSeconds(20) };

    /// <summary>A page as outlets make them.</summary>
    public static byte[] Page(string words = "The ferry between the islands sails again from Monday, the harbour office said in a note to passengers.", string title = Title) =>
        Encoding.UTF8.GetBytes($"<!doctype html>\n<html lang=\"en\"><head><title>{title}</title></head>\n<body><article><h1>{title}</h1>\n<p>{words}</p><p>Tickets are sold at the pier and on board, as they were before the storms of the last winter.</p></article></body></html>\n");

    public Task<AddedArticle> AddAsync(string origin) =>
        new ArticleAdding(Site.Workplace, new StoppedClock(), Limits).AddAsync(origin, TestContext.Current.CancellationToken);

    /// <summary>Adds what cannot be added.</summary>
    /// <returns>The message; one line.</returns>
    public async Task<string> RefusedAsync(string origin)
    {
        string[] before = Files();
        string message = (await Assert.ThrowsAsync<ExecutionException>(() => AddAsync(origin))).Message;
        Assert.DoesNotContain('\n', message);
        Assert.Equal(before, Files());
        return message;
    }

    /// <summary>Names of all files in the folder of articles, sorted.</summary>
    public string[] Files() => Directory.Exists(Path.Combine(Site.Root, "input"))
        ? [.. Directory.EnumerateFiles(Path.Combine(Site.Root, "input"), "*", SearchOption.AllDirectories).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)]
        : [];

    public string Read(string name) => Encoding.UTF8.GetString(ReadBytes(name));

    public byte[] ReadBytes(string name) => File.ReadAllBytes(Path.Combine(Site.Root, "input/articles", name));

    /// <returns>The path of a new file outside the input.</returns>
    public string OutsideFile(string name, byte[] bytes)
    {
        string path = Path.Combine(Site.Root, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Site.Dispose();
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 2, 3, 5, 6, 7, TimeSpan.FromHours(1));
    }
}
