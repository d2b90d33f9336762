using System.Text;
using Gaceta.Extraction;
using Gaceta.Fetching;
using Gaceta.Images;
using Gaceta.Tests.Adding;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Images;

public sealed class ImageMirrorTests : IAsyncLifetime
{
    private static readonly FetchLimits OfThisMachine = FetchLimits.OfPictures with { PublicOnly = false, Time = TimeSpan.FromSeconds(20) };

    private static readonly AskingPace Hurried = new() { Pause = TimeSpan.FromMilliseconds(1) };

    private readonly TestSite _site = new() { Settings = new() { Images = ImageUse.Mirror } };

    private TestServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await TestServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        _site.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_picture_of_the_web_is_copied_and_the_next_build_shows_it_in_its_size()
    {
        Serve("/boat.php?id=7", Pictures.Png(640, 480));
        Article("a", _server.Address("/boat.php?id=7"));
        Assert.DoesNotContain("<img", _site.Build().Read("articles/a/index.html"), StringComparison.Ordinal);

        MirrorResult result = await MirrorAsync();
        BuiltSite built = _site.Build();

        Assert.Equal((1, "1 picture copied"), (result.Copied, result.ToString()));
        string copy = Assert.Single(Copies());
        Assert.Matches("^mirror/127-0-0-1/boat-[0-9a-f]{16}[.]png$", copy);
        Assert.Equal(Pictures.Png(640, 480), built.ReadBytes($"images/{copy}"));
        Assert.Contains($"<img src=\"../../images/{copy}\" alt=\"Image\" width=\"640\" height=\"480\"", built.Read("articles/a/index.html"), StringComparison.Ordinal);
        Assert.Equal(_site.BuildClean().Read("articles/a/index.html"), built.Read("articles/a/index.html"));
        Assert.DoesNotContain($"{copy}", built.Files);
    }

    [Fact]
    public async Task Nothing_is_asked_twice_neither_in_one_run_nor_in_the_next()
    {
        Serve("/boat.jpg", Pictures.Jpeg(640, 480));
        Article("a", _server.Address("/boat.jpg"));
        Article("b", _server.Address("/boat.jpg#large"));

        Assert.Equal(1, (await MirrorAsync()).Copied);
        Assert.Equal(0, (await MirrorAsync()).Copied);

        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task A_copy_that_is_there_is_never_overwritten()
    {
        Serve("/boat.jpg", Pictures.Jpeg(640, 480));
        Article("a", _server.Address("/boat.jpg"));
        await MirrorAsync();
        byte[] mended = Pictures.Jpeg(320, 240);
        _site.With(Assert.Single(Copies()), mended);

        await MirrorAsync();

        Assert.Equal(mended, File.ReadAllBytes(Path.Combine(_site.Root, "input", Assert.Single(Copies()))));
    }

    [Fact]
    public async Task One_that_fails_is_told_with_its_article_and_stops_no_other()
    {
        _server.Answer("/gone.jpg", 404);
        Serve("/boat.jpg", Pictures.Jpeg(640, 480));
        Article("a", _server.Address("/gone.jpg"));
        Article("b", _server.Address("/boat.jpg"));

        MirrorResult result = await MirrorAsync();

        Diagnostic fault = Assert.Single(result.Faults);
        Assert.Equal((1, "1 picture copied, 1 not"), (result.Copied, result.ToString()));
        Assert.Equal(("image-not-copied", "articles/a.md", _server.Address("/gone.jpg")), (fault.Code, fault.File, fault.Found));
        Assert.EndsWith("answers 404 Not Found; expected 200 with a picture", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("image/png", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>", "but image/png; expected JPEG")]
    [InlineData("text/html", "<!doctype html><p>Please accept our cookies", "but text/html; expected JPEG")]
    public async Task What_is_no_picture_by_its_bytes_is_not_copied_whatever_its_server_says(string type, string body, string told)
    {
        _server.Serve("/boat.png", Encoding.UTF8.GetBytes(body), type);
        Article("a", _server.Address("/boat.png"));

        Assert.Contains(told, Assert.Single((await MirrorAsync()).Faults).Message, StringComparison.Ordinal);
        Assert.Empty(Copies());
    }

    [Fact]
    public async Task A_picture_that_is_too_large_is_not_copied()
    {
        Serve("/boat.png", [.. Pictures.Png(640, 480), .. new byte[2000]]);
        Article("a", _server.Address("/boat.png"));

        MirrorResult result = await MirrorAsync(OfThisMachine with { LargestBody = 2000 });

        Assert.Contains("expected at most 2000 bytes", Assert.Single(result.Faults).Message, StringComparison.Ordinal);
        Assert.Empty(Copies());
    }

    [Theory]
    [InlineData("/boat.png")]
    [InlineData("/elsewhere.png")]
    public async Task No_article_makes_the_machine_ask_a_private_network(string path)
    {
        Serve("/boat.png", Pictures.Png(640, 480));
        _server.Redirect("/elsewhere.png", _server.Address("/boat.png"));
        Article("a", _server.Address(path));

        MirrorResult result = await MirrorAsync(OfThisMachine with { PublicOnly = true });

        Assert.Contains("its server is in no public network", Assert.Single(result.Faults).Message, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Theory]
    [InlineData("ArticleText: excerpt")]
    [InlineData("Excluded: true")]
    public async Task Of_an_article_that_is_withheld_nothing_is_fetched(string key)
    {
        Serve("/boat.png", Pictures.Png(640, 480));
        Article("a", _server.Address("/boat.png"), key);

        Assert.Equal(0, (await MirrorAsync()).Copied);
        Assert.Empty(_server.Requests);
        Assert.DoesNotContain(_site.Build().Diagnostics, d => d.Code == "images-not-mirrored");
    }

    [Fact]
    public async Task Of_one_article_only_its_own_pictures_are_fetched()
    {
        Serve("/boat.png", Pictures.Png(640, 480));
        Article("a", _server.Address("/boat.png"));
        Article("b", _server.Address("/pier.png"));

        MirrorResult result = await MirrorAsync(isMeant: file => file == "articles/a.md");

        Assert.Equal((1, 0), (result.Copied, result.Faults.Length));
        Assert.Equal("/boat.png", Assert.Single(_server.Requests));
    }

    [Fact]
    public async Task A_build_says_how_many_are_missing_and_asks_nobody()
    {
        Serve("/boat.png", Pictures.Png(640, 480));
        Article("a", _server.Address("/boat.png"));
        Article("b", _server.Address("/gone.png"));

        Diagnostic note = _site.Build().Diagnostic("images-not-mirrored");
        await MirrorAsync();

        Assert.Equal((Severity.Information, "2 pictures"), (note.Severity, note.Found));
        Assert.Equal("1 picture", _site.Build().Diagnostic("images-not-mirrored").Found);
        Assert.Equal(["/boat.png", "/gone.png"], _server.Requests.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_of_the_mirror_that_no_article_names_is_not_published()
    {
        _site.With("mirror/harbour-example/boat.png", Pictures.Png(1, 1)).With("articles/a.md", "---\nTitle: A\n---\n\nThe ferry sails again.\n");

        Assert.DoesNotContain(_site.Build().Files, f => f.Contains("mirror", StringComparison.Ordinal));
    }

    private void Serve(string path, byte[] picture) => _server.Serve(path.Split('?')[0], picture, "application/octet-stream");

    private void Article(string name, string picture, string key = "Language: en") =>
        _site.With($"articles/{name}.md", $"---\nTitle: {name}\nPublished: 2026-01-06\n{key}\n---\n\nThe ferry between the islands sails again from Monday, the harbour office said.\n\n![The boat]({picture})\n\nNobody had thought that it would take a year.\n");

    private string[] Copies()
    {
        string folder = Path.Combine(_site.Root, "input");
        return [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Where(f => f.StartsWith("mirror/", StringComparison.Ordinal))];
    }

    private Task<MirrorResult> MirrorAsync(FetchLimits? limits = null, Func<string, bool>? isMeant = null)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        var mirror = new ImageMirror(Path.Combine(_site.Root, "input"), limits ?? OfThisMachine, Hurried);
        return mirror.CopyAsync(MissingImage.In(_site.Workplace, isMeant ?? (_ => true), cancellation), (_, _) => { }, cancellation);
    }
}
