using System.Net;
using System.Net.Sockets;
using Gaceta.Adding;

namespace Gaceta.Tests.Adding;

/// <summary>What is kept of a page that was fetched, and what is no article.</summary>
public sealed class FetchTests : AddingTest
{
    [Fact]
    public async Task A_page_is_kept_byte_for_byte_under_the_slug_of_its_title()
    {
        Server.Serve("/news/1", AddingSite.Page());

        AddedArticle added = await Adding.AddAsync(Server.Address("/news/1"));

        Assert.Equal(AddingSite.Page(), Adding.ReadBytes("ferry-line-returns-to-the-islands.html"));
        Assert.Equal("articles/ferry-line-returns-to-the-islands.html", added.Article.File);
    }

    [Fact]
    public async Task The_sidecar_tells_where_and_when_it_was_fetched()
    {
        Server.Serve("/news/1", AddingSite.Page());

        await Adding.AddAsync(Server.Address("/news/1?utm_source=mail&id=7&fbclid=x#top"));

        Assert.Equal($"Url: {Server.Address("/news/1?id=7")}\nRetrieved: 2026-02-03T04:06:07Z\n", Adding.Read("_ferry-line-returns-to-the-islands.yml"));
        Assert.Equal("/news/1?utm_source=mail&id=7&fbclid=x", Assert.Single(Server.Requests));
    }

    [Fact]
    public async Task The_request_names_the_program()
    {
        Server.Serve("/1", AddingSite.Page());
        await Adding.AddAsync(Server.Address("/1"));

        Assert.StartsWith("Gaceta/", Assert.Single(Server.UserAgents), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, "404 Not Found")]
    [InlineData(500, "500 Internal Server Error")]
    public async Task An_error_of_the_server_is_told(int status, string told)
    {
        Server.Answer("/gone", status);

        Assert.Contains($"answers {told}; expected 200", await Adding.RefusedAsync(Server.Address("/gone")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_where_nobody_answers_is_told()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        Assert.Contains("no server answers there", await Adding.RefusedAsync($"http://127.0.0.1:{port}/"), StringComparison.Ordinal);
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

        AddedArticle added = await Adding.AddAsync(Server.Address(path));

        Assert.Equal(ending, Path.GetExtension(added.Path));
    }

    [Theory]
    [InlineData("application/pdf", "is application/pdf; expected text/html")]
    [InlineData("image/png", "is image/png; expected text/html")]
    [InlineData(null, "is of no stated kind; expected text/html")]
    public async Task What_is_no_article_is_refused(string? type, string told)
    {
        Server.Serve("/a", AddingSite.Page(), type);

        Assert.Contains(told, await Adding.RefusedAsync(Server.Address("/a")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://example.org/a.html")]
    [InlineData("file:///etc/hostname")]
    [InlineData("no-such-file.txt")]
    [InlineData("")]
    public async Task What_is_neither_an_address_nor_a_file_is_refused(string origin) =>
        Assert.Contains("expected an address that begins with http:// or https://, or a file that exists", await Adding.RefusedAsync(origin), StringComparison.Ordinal);
}
