using System.Collections.Immutable;
using Gaceta.Checking;
using Gaceta.Extraction;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Checking;

public sealed class SiteCheckTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gaceta-check-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("<a href='nowhere/'>x</a>", "link-broken", "nowhere/", "the file nowhere/index.html")]
    [InlineData("<a href='other/#gone'>x</a>", "link-broken", "other/#gone", "an element with the id gone on other/index.html")]
    [InlineData("<a href='#gone'>x</a>", "link-broken", "#gone", "an element with the id gone on index.html")]
    [InlineData("<a href='/other/'>x</a>", "link-broken", "/other/", "an address below /repository/")]
    [InlineData("<img src='picture.png' alt=''>", "link-broken", "picture.png", "the file picture.png")]
    [InlineData("<p id='a'></p><p id='a'></p>", "id-twice", "a", "an id of its own")]
    [InlineData("<img src='other/'>", "image-without-alternative", "other/", "alt=\"…\", empty where the image only decorates")]
    [InlineData("<h3>x</h3>", "heading-order", "h3", "h2")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Thing\"}</script>", "structured-data", "no @context", "JSON with @context, and @type on every thing")]
    [InlineData("<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":[{}]}</script>", "structured-data", "a thing without @type", "JSON with @context, and @type on every thing")]
    public void A_fault_is_told_with_its_line_with_what_was_found_and_what_was_expected(string html, string code, string found, string expected)
    {
        Write("index.html", $"<!DOCTYPE html>\n<title>x</title>\n<h1>x</h1>\n{html}");
        Write("other/index.html", "<!DOCTYPE html><title>x</title><h1 id='there'>x</h1>");

        Diagnostic fault = Assert.Single(Check());

        Assert.Equal((code, "index.html", 4, found, expected), (fault.Code, fault.File, fault.Line, fault.Found, fault.Expected));
        Assert.Equal(Severity.Error, fault.Severity);
    }

    [Theory]
    [InlineData("<a href='other/'>x</a><a href='other/#there'>x</a><a href='/repository/other/'>x</a><a href='./'>x</a><a href='#:~:text=x'>x</a>")]
    [InlineData("<a href='https://example.org/#gone'>x</a><a href='mailto:a@example.org'>x</a><img src='data:,x' alt=''>")]
    [InlineData("<h2>x</h2><h3>x</h3><h2>x</h2>")]
    [InlineData("<link rel='canonical' href='https://example.org/'>")]
    [InlineData("<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":\"Thing\"}</script>")]
    public void What_is_right_is_not_told(string html)
    {
        Write("index.html", $"<!DOCTYPE html><title>x</title><h1>x</h1>{html}");
        Write("other/index.html", "<!DOCTYPE html><title>x</title><h1 id='there'>x</h1>");

        Assert.Empty(Check());
    }

    [Theory]
    [InlineData("feed.atom", "<feed xmlns='http://www.w3.org/2005/Atom'><id>a</id><title>a</title></feed>", "feed with updated")]
    [InlineData("feed.atom", "<feed xmlns='http://www.w3.org/2005/Atom'><id>a</id><title>a</title><updated>a</updated><entry><title>a</title><updated>a</updated></entry></feed>", "entry with id")]
    [InlineData("feed.atom", "<feed", "well-formed text")]
    [InlineData("feed.rss", "<rss><channel><title>a</title><link>a</link></channel></rss>", "channel with description")]
    [InlineData("feed.rss", "<rss><channel><title>a</title><link>a</link><description>a</description><item/></channel></rss>", "one of them")]
    [InlineData("feed.json", "{\"version\":\"a\",\"title\":\"a\",\"items\":[{}]}", "an id for every item")]
    [InlineData("feed.json", "{\"version\":\"a\",\"title\":\"a\"}", "items")]
    public void A_feed_lacks_what_its_format_demands(string file, string text, string expected)
    {
        Write(file, text);

        Diagnostic fault = Assert.Single(Check());

        Assert.Equal(("feed-invalid", file, expected), (fault.Code, fault.File, fault.Expected));
    }

    [Fact]
    public void Addresses_that_differ_only_by_case_are_told()
    {
        Write("a/Page.txt", "");
        Write("a/page.txt", "");

        // On a file system that takes them for one, there is nothing to tell.
        int files = _folder.GetFiles("*", SearchOption.AllDirectories).Length;
        Assert.Equal(files - 1, Check().Count(d => d.Code == "address-case"));
    }

    [Fact]
    public void The_sample_site_has_no_faults()
    {
        using var sample = new SampleSite();

        Assert.Empty(SiteCheck.Of(sample.Built.Folder, "/", TestContext.Current.CancellationToken).Faults);
    }

    private ImmutableArray<Diagnostic> Check() => SiteCheck.Of(_folder.FullName, "/repository/", TestContext.Current.CancellationToken).Faults;

    private void Write(string file, string text)
    {
        string path = Path.Combine(_folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
