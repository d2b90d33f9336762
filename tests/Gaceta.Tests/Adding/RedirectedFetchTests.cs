using System.Text;
using Gaceta.Adding;

namespace Gaceta.Tests.Adding;

public sealed class RedirectedFetchTests : AddingTest
{
    [Fact]
    public async Task Redirects_are_followed_and_both_addresses_kept()
    {
        Server.Redirect("/short", "/moved");
        Server.Redirect("/moved", Server.Address("/news/1"));
        Server.Serve("/news/1", AddingSite.Page());

        AddedArticle added = await Adding.AddAsync(Server.Address("/short"));

        Assert.Equal(Server.Address("/news/1"), added.Article.Url?.Value);
        Assert.Contains($"RequestedUrl: {Server.Address("/short")}\n", Adding.Read("_ferry-line-returns-to-the-islands.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_without_end_are_given_up()
    {
        Server.Redirect("/round", "/round");

        Assert.Contains("at most 10 redirects", await Adding.RefusedAsync(Server.Address("/round")), StringComparison.Ordinal);
        Assert.Equal(11, Server.Requests.Count);
    }

    [Theory]
    [InlineData("file:///etc/hostname")]
    [InlineData("ftp://example.org/a.html")]
    [InlineData("javascript:alert(1)")]
    public async Task A_redirect_out_of_the_web_is_refused(string target)
    {
        Server.Redirect("/trap", target);

        string message = await Adding.RefusedAsync(Server.Address("/trap"));

        Assert.Contains($"redirects to {target}; expected an address that begins with http:// or https://", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_without_a_target_is_refused()
    {
        Server.Answer("/trap", 301);

        Assert.Contains("without saying where to", await Adding.RefusedAsync(Server.Address("/trap")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0; url=/news/1")]
    [InlineData("3;URL='/news/1'")]
    [InlineData(" 0.5 , /news/1 ")]
    public async Task A_page_that_leads_on_by_itself_is_followed(string content)
    {
        Server.Serve("/short", Leading(content));
        Server.Serve("/news/1", AddingSite.Page());

        AddedArticle added = await Adding.AddAsync(Server.Address("/short"));

        Assert.Equal(Server.Address("/news/1"), added.Article.Url?.Value);
        Assert.Equal(AddingSite.Page(), Adding.ReadBytes("ferry-line-returns-to-the-islands.html"));
    }

    [Theory]
    [InlineData("<meta http-equiv='refresh' content='300; url=/other'>")]
    [InlineData("<meta http-equiv='refresh' content='0'>")]
    [InlineData("<meta http-equiv='refresh' content='0; url=/news/1#top'>")]
    [InlineData("<meta http-equiv='refresh' content='soon; url=/other'>")]
    [InlineData("<noscript><meta http-equiv='refresh' content='0; url=/other'></noscript>")]
    public async Task A_page_that_reloads_itself_or_leads_only_some_browsers_on_is_the_article(string meta)
    {
        byte[] page = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(AddingSite.Page()).Replace("<head>", "<head>" + meta, StringComparison.Ordinal));
        Server.Serve("/news/1", page);

        await Adding.AddAsync(Server.Address("/news/1"));

        Assert.Equal(page, Adding.ReadBytes("ferry-line-returns-to-the-islands.html"));
    }

    [Theory]
    [InlineData("file:///etc/hostname", "expected an address that begins with http:// or https://")]
    [InlineData("/back", "at most 10 redirects")]
    public async Task A_page_that_leads_out_of_the_web_or_in_a_circle_is_refused(string target, string told)
    {
        Server.Serve("/round", Leading("0; url=" + target));
        Server.Serve("/back", Leading("0; url=/round"));

        string message = await Adding.RefusedAsync(Server.Address("/round"));

        Assert.Contains(told, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_nested_without_end_is_told_from_one_that_leads_on_in_time()
    {
        string nested = string.Concat(Enumerable.Repeat("<div>", 500_000));
        Server.Serve("/deep", Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(AddingSite.Page()).Replace("</body>", nested, StringComparison.Ordinal)));

        await Adding.AddAsync(Server.Address("/deep"));

        Assert.Equal(["_ferry-line-returns-to-the-islands.yml", "ferry-line-returns-to-the-islands.html"], Adding.Files());
    }

    private static byte[] Leading(string content) =>
        Encoding.UTF8.GetBytes($"<!doctype html><html><head><title>Moved</title><meta http-equiv=\"Refresh\" content=\"{content}\"></head><body><p>This page has moved.</p></body></html>");
}
