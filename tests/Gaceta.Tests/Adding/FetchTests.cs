using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Gaceta.Adding;

namespace Gaceta.Tests.Adding;

public sealed class FetchTests : IAsyncLifetime
{
    private AddingSite _adding = null!;

    private TestServer Server => _adding.Server;

    [Fact]
    public async Task A_page_is_kept_byte_for_byte_under_the_slug_of_its_title()
    {
        Server.Serve("/news/1", AddingSite.Page());

        AddedArticle added = await _adding.AddAsync(Server.Address("/news/1"));

        Assert.Equal(AddingSite.Page(), _adding.ReadBytes("ferry-line-returns-to-the-islands.html"));
        Assert.Equal("articles/ferry-line-returns-to-the-islands.html", added.Article.File);
    }

    [Fact]
    public async Task The_sidecar_tells_where_and_when_it_was_fetched()
    {
        Server.Serve("/news/1", AddingSite.Page());

        await _adding.AddAsync(Server.Address("/news/1?utm_source=mail&id=7&fbclid=x#top"));

        Assert.Equal($"Url: {Server.Address("/news/1?id=7")}\nRetrieved: 2026-02-03T04:06:07Z\n", _adding.Read("_ferry-line-returns-to-the-islands.yml"));
        Assert.Equal("/news/1?utm_source=mail&id=7&fbclid=x", Assert.Single(Server.Requests));
    }

    [Fact]
    public async Task The_request_names_the_program()
    {
        Server.Serve("/1", AddingSite.Page());
        await _adding.AddAsync(Server.Address("/1"));

        Assert.StartsWith("Gaceta/", Assert.Single(Server.UserAgents), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_are_followed_and_both_addresses_kept()
    {
        Server.Redirect("/short", "/moved");
        Server.Redirect("/moved", Server.Address("/news/1"));
        Server.Serve("/news/1", AddingSite.Page());

        AddedArticle added = await _adding.AddAsync(Server.Address("/short"));

        Assert.Equal(Server.Address("/news/1"), added.Article.Url?.Value);
        Assert.Contains($"RequestedUrl: {Server.Address("/short")}\n", _adding.Read("_ferry-line-returns-to-the-islands.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_without_end_are_given_up()
    {
        Server.Redirect("/round", "/round");

        Assert.Contains("at most 10 redirects", await _adding.RefusedAsync(Server.Address("/round")), StringComparison.Ordinal);
        Assert.Equal(11, Server.Requests.Count);
    }

    [Theory]
    [InlineData("file:///etc/hostname")]
    [InlineData("ftp://example.org/a.html")]
    [InlineData("javascript:alert(1)")]
    public async Task A_redirect_out_of_the_web_is_refused(string target)
    {
        Server.Redirect("/trap", target);

        string message = await _adding.RefusedAsync(Server.Address("/trap"));

        Assert.Contains($"redirects to {target}; expected an address that begins with http:// or https://", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_without_a_target_is_refused()
    {
        Server.Answer("/trap", 301);

        Assert.Contains("without saying where to", await _adding.RefusedAsync(Server.Address("/trap")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, "404 Not Found")]
    [InlineData(500, "500 Internal Server Error")]
    public async Task An_error_of_the_server_is_told(int status, string told)
    {
        Server.Answer("/gone", status);

        Assert.Contains($"answers {told}; expected 200", await _adding.RefusedAsync(Server.Address("/gone")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_compressed_page_is_unpacked(string encoding)
    {
        Server.Serve("/1", Compress(AddingSite.Page(), encoding), encoding: encoding);

        await _adding.AddAsync(Server.Address("/1"));

        Assert.Equal(AddingSite.Page(), _adding.ReadBytes("ferry-line-returns-to-the-islands.html"));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_page_that_only_claims_to_be_compressed_is_refused(string encoding)
    {
        Server.Serve("/1", AddingSite.Page(), encoding: encoding);

        Assert.Contains("compressed in a way that cannot be read", await _adding.RefusedAsync(Server.Address("/1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_small_answer_that_unpacks_to_a_huge_one_is_refused()
    {
        byte[] bomb = Compress(new byte[40 * 1024 * 1024], "gzip");
        Assert.InRange(bomb.Length, 1, 100_000);
        Server.Serve("/1", bomb, encoding: "gzip");

        Assert.Contains("expected at most 16777216 bytes", await _adding.RefusedAsync(Server.Address("/1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_as_large_as_is_allowed_is_taken_and_one_byte_more_is_not()
    {
        Server.Serve("/1", AddingSite.Page());
        _adding.Limits = _adding.Limits with { LargestBody = AddingSite.Page().Length - 1 };
        Assert.Contains("sends more than an article", await _adding.RefusedAsync(Server.Address("/1")), StringComparison.Ordinal);

        _adding.Limits = _adding.Limits with { LargestBody = AddingSite.Page().Length };
        await _adding.AddAsync(Server.Address("/1"));
    }

    [Fact]
    public async Task A_body_that_never_ends_is_cut_off_by_its_size()
    {
        Server.Answers["/1"] = async context =>
        {
            context.Response.ContentType = "text/html";
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(new byte[64 * 1024], context.RequestAborted);
            }
        };

        Assert.Contains("sends more than an article", await _adding.RefusedAsync(Server.Address("/1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_drips_is_cut_off_by_time()
    {
        Server.Answers["/1"] = async context =>
        {
            context.Response.ContentType = "text/html";
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync("<p>"u8.ToArray(), context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await Task.Delay(20, context.RequestAborted);
            }
        };
        _adding.Limits = _adding.Limits with { Time = TimeSpan.FromMilliseconds(400) };

        Assert.Contains("within 0.4 seconds", await _adding.RefusedAsync(Server.Address("/1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_left()
    {
        Server.Answers["/1"] = context => Task.Delay(Timeout.Infinite, context.RequestAborted);
        _adding.Limits = _adding.Limits with { Time = TimeSpan.FromMilliseconds(300) };

        Assert.Contains("did not answer in full", await _adding.RefusedAsync(Server.Address("/1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_refused()
    {
        Server.Answers["/1"] = async context =>
        {
            context.Response.ContentLength = 5000;
            context.Response.ContentType = "text/html";
            await context.Response.Body.WriteAsync(AddingSite.Page(), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
        };

        Assert.Contains("could not be fetched", await _adding.RefusedAsync(Server.Address("/1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_where_nobody_answers_is_told()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        Assert.Contains("no server answers there", await _adding.RefusedAsync($"http://127.0.0.1:{port}/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain; charset=utf-8", "/a", ".txt")]
    [InlineData("text/plain", "/a.md", ".md")]
    [InlineData("text/markdown", "/a", ".md")]
    [InlineData("application/xhtml+xml", "/a", ".html")]
    [InlineData("TEXT/HTML", "/a.txt", ".html")]
    [InlineData(null, "/a.txt", ".txt")]
    public async Task What_the_server_says_decides_the_ending(string? type, string path, string ending)
    {
        Server.Serve(path, "Ferry line returns\n\nThe ferry between the islands sails again from Monday, the harbour office said.\n"u8.ToArray(), type);

        AddedArticle added = await _adding.AddAsync(Server.Address(path));

        Assert.Equal(ending, Path.GetExtension(added.Path));
    }

    [Theory]
    [InlineData("application/pdf", "is application/pdf; expected text/html")]
    [InlineData("image/png", "is image/png; expected text/html")]
    [InlineData(null, "is of no stated kind; expected text/html")]
    public async Task What_is_no_article_is_refused(string? type, string told)
    {
        Server.Serve("/a", AddingSite.Page(), type);

        Assert.Contains(told, await _adding.RefusedAsync(Server.Address("/a")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://example.org/a.html")]
    [InlineData("file:///etc/hostname")]
    [InlineData("no-such-file.txt")]
    [InlineData("")]
    public async Task What_is_neither_an_address_nor_a_file_is_refused(string origin) =>
        Assert.Contains("expected an address that begins with http:// or https://, or a file that exists", await _adding.RefusedAsync(origin), StringComparison.Ordinal);

    [Theory]
    [InlineData("windows-1252", "<meta charset=\"utf-8\">")]
    [InlineData("windows-1252", "")]
    [InlineData("\"ISO-8859-1\"", "<meta charset=\"windows-1251\">")]
    public async Task The_encoding_that_the_server_names_wins_over_the_page_and_the_next_build_reads_it_too(string charset, string meta)
    {
        byte[] page = Encoding.Latin1.GetBytes($"<html><head>{meta}<title>El canciller llegó a la reunión</title></head><body><article><p>El canciller llegó a la reunión de la mañana con una delegación de la región, según dijo la oficina de prensa.</p></article></body></html>");
        Server.Serve("/1", page, "text/html; charset=" + charset);

        AddedArticle added = await _adding.AddAsync(Server.Address("/1"));

        Assert.Equal("El canciller llegó a la reunión", added.Article.Title?.Value);
        Assert.Equal(page, File.ReadAllBytes(added.Path));
        Assert.Contains("según dijo", _adding.Site.Build().Read("articles/el-canciller-llego-a-la-reunion/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_encoding_that_the_bytes_refute_or_nobody_knows_is_not_believed()
    {
        Server.Serve("/1", AddingSite.Page("La reunión de la mañana terminó sin acuerdo entre las partes, según dijo el portavoz."), "text/html; charset=iso-8859-1");
        Assert.Contains("reunión", (await _adding.AddAsync(Server.Address("/1"))).Article.Text, StringComparison.Ordinal);

        Server.Serve("/2", Encoding.Latin1.GetBytes("La reunión\n\nLa reunión de la mañana terminó sin acuerdo, según dijo un portavoz de la oficina.\n"), "text/plain; charset=utf-7");
        Assert.Contains("reunión", (await _adding.AddAsync(Server.Address("/2"))).Article.Text, StringComparison.Ordinal);
    }

    public async ValueTask InitializeAsync() => _adding = await AddingSite.StartAsync();

    public ValueTask DisposeAsync() => _adding.DisposeAsync();

    private static byte[] Compress(byte[] bytes, string encoding)
    {
        using var packed = new MemoryStream();
        using (Stream packing = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Optimal),
            "br" => new BrotliStream(packed, CompressionLevel.Optimal),
            _ => new ZLibStream(packed, CompressionLevel.Optimal),
        })
        {
            packing.Write(bytes);
        }

        return packed.ToArray();
    }
}
