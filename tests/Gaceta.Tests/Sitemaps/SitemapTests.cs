using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Xml.Linq;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Pages;
using Gaceta.Pipelines;
using Gaceta.Sitemaps;
using Gaceta.Statements;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Sitemaps;

public sealed class SitemapTests
{
    private static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Every_page_is_listed_with_the_day_of_its_last_change_as_articles_tell_it()
    {
        using TestSite site = Site("digest.example");
        BuiltSite built = site.Build();
        Dictionary<string, string?> pages = XElement.Parse(built.Read("sitemap.xml")).Elements(Space + "url").ToDictionary(u => (string)u.Element(Space + "loc")!, u => (string?)u.Element(Space + "lastmod"));

        Assert.Equal(built.Pages.Where(p => p.EndsWith("index.html", StringComparison.Ordinal) && p != "old/ferry/index.html").Select(p => "https://digest.example/" + p[..^"index.html".Length]).Order(StringComparer.Ordinal), pages.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("2026-02-10", pages["https://digest.example/articles/ferry/"]);
        Assert.Equal("2026-02-10", pages["https://digest.example/"]);
        Assert.Null(pages["https://digest.example/articles/note/"]);
        Assert.Equal("User-agent: *\nDisallow:\n\nSitemap: https://digest.example/sitemap.xml\n", built.Read("robots.txt"));
    }

    [Fact]
    public void Without_a_host_there_is_no_sitemap_and_robots_are_told_of_none()
    {
        using TestSite site = Site(null);
        BuiltSite built = site.Build();

        Assert.DoesNotContain("sitemap.xml", built.Files);
        Assert.Equal("User-agent: *\nDisallow:\n", built.Read("robots.txt"));
    }

    [Fact]
    public void An_editors_own_robots_file_counts()
    {
        using TestSite site = Site("digest.example").With("robots.txt", "User-agent: *\nDisallow: /\n");
        BuiltSite built = site.Build();

        Assert.Equal("User-agent: *\nDisallow: /\n", built.Read("robots.txt"));
        Assert.DoesNotContain(built.Diagnostics, d => d.Code == "address-taken");
    }

    [Fact]
    public void More_pages_than_one_file_may_hold_are_split_and_listed_by_an_index()
    {
        ImmutableArray<OutputFile> pages = [.. Enumerable.Range(0, Sitemap.Most + 1).Select(i => OutputFile.Bytes(SitePath.Page($"p{i}"), () => "", static _ => default))];
        using TestSite site = Site("digest.example");
        var context = new SiteContext(Empty, new SiteInfo("Test", null, "en", null, []) { Address = new SiteAddress("https://digest.example/") }, []);

        Assert.Equal(["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml", "robots.txt"], new SitemapPipeline(context, pages).Files().Select(f => f.Path.File));
    }

    private static Digest Empty => new()
    {
        Articles = [],
        Actors = [],
        Identities = ActorIdentities.Resolve([], [], new ApartNames([])),
        Sources = [],
        Statements = [],
        Days = ImmutableSortedDictionary<DateOnly, DigestDay>.Empty,
        StatementsByQuote = FrozenDictionary<(string, int), Statement>.Empty,
        ActorsById = FrozenDictionary<string, DigestActor>.Empty,
        SourcesById = FrozenDictionary<string, DigestSource>.Empty,
    };

    private static TestSite Site(string? host)
    {
        TestSite site = new TestSite()
            .With("articles/ferry.md", "---\nTitle: Ferry\nPublished: 2026-02-03\nUpdated: 2026-02-10\nRedirectFrom: /old/ferry/\n---\n\nThe ferry sails again, said Elena Duarte.\n")
            .With("articles/note.md", "---\nTitle: Note\n---\n\nNobody knows when this was written.\n");
        site.Settings = site.Settings with { Host = host };
        return site;
    }
}
