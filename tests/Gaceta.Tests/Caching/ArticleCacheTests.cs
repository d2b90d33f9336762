using System.Text;
using Gaceta.Caching;
using Gaceta.Extraction;
using Gaceta.Fingerprints;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Caching;

public sealed class ArticleCacheTests : IDisposable
{
    private const string Text = "---\nTags: [sea, ships]\n---\ndate 2026-01-05 Ferry line returns\n\nThe ferry sails again, said the harbour master, Ana Ríos.\n\n- one\n- two\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("gaceta-test-").FullName;

    private string CacheFile => Path.Combine(_folder, "articles.cache");

    [Fact]
    public void What_a_build_extracted_the_next_one_finds()
    {
        Fill();

        StoredArticle found = ArticleCache.Open(_folder).GetOrExtract(Key("a"), Never, Never);

        Assert.Equal("Ferry line returns", found.Summary.Title);
        Assert.Equal(Bytes(Extract()), Bytes(found.Load()));
    }

    [Fact]
    public void What_stays_and_what_is_new_are_both_found()
    {
        Fill("a", "b");
        Fill("b", "c");

        var cache = ArticleCache.Open(_folder);
        Assert.Equal(["b.txt", "c.txt"], new[] { "b", "c" }.Select(name => cache.GetOrExtract(Key(name), Never, Never).Load().File));
    }

    [Fact]
    public void Wherever_the_cache_is_damaged_the_articles_are_the_same()
    {
        Fill("a", "b");
        byte[] whole = File.ReadAllBytes(CacheFile);
        byte[] expected = Bytes(Extract("b"));
        for (int at = 0; at < whole.Length; at += 97)
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= 0x20;
            File.WriteAllBytes(CacheFile, damaged);

            Assert.Equal(expected, Bytes(ArticleCache.Open(_folder).GetOrExtract(Key("b"), () => Extract("b"), () => Extract("b")).Load()));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(500)]
    [InlineData(5_000)]
    public void A_cache_of_rubbish_is_as_good_as_none(int length)
    {
        File.WriteAllBytes(Path.Combine(_folder, "articles.cache"), [.. Enumerable.Repeat((byte)0xFF, length)]);

        Assert.Equal("again", ArticleCache.Open(_folder).GetOrExtract(Key("a"), () => Extract() with { File = "again" }, Never).Load().File);
    }

    [Fact]
    public void What_a_build_did_not_use_is_forgotten()
    {
        Fill("a", "b");
        Fill("b");

        Assert.Equal("again", ArticleCache.Open(_folder).GetOrExtract(Key("a"), () => Extract() with { File = "again" }, Never).Load().File);
    }

    [Fact]
    public void An_article_can_be_loaded_after_the_cache_was_written_anew()
    {
        Fill("a");
        var cache = ArticleCache.Open(_folder);
        StoredArticle early = cache.GetOrExtract(Key("a"), Never, Never);
        StoredArticle late = cache.GetOrExtract(Key("b"), () => Extract("b"), Never);
        cache.Save();

        Assert.Equal(["a.txt", "b.txt"], new[] { early, late }.Select(article => article.Load().File));
    }

    [Fact]
    public void The_key_changes_with_all_that_the_extraction_depends_on()
    {
        var file = new SourceFile("a.txt", Encoding.UTF8.GetBytes(Text));
        FrontMatter sidecar = FrontMatterReader.ReadYaml("Title: T", "_a.yml").FrontMatter;
        var known = new Knowledge([new KnownActor("ana", "Ana", ActorKind.Person, [], [])], []);
        Fingerprint[] keys =
        [
            new CacheKey(Knowledge.None).Of(file),
            new CacheKey(known).Of(file),
            new CacheKey(Knowledge.None).Of(file with { Name = "b.txt" }),
            new CacheKey(Knowledge.None).Of(file with { Sidecar = sidecar }),
            new CacheKey(Knowledge.None).Of(file with { Defaults = sidecar }),
            new CacheKey(Knowledge.None).Of(file with { Bytes = Encoding.UTF8.GetBytes(Text + " ") }),
        ];

        Assert.Equal(keys.Length, keys.Distinct().Count());
    }

    [Fact]
    public void A_site_built_from_the_cache_is_the_site_built_without()
    {
        using TestSite site = new TestSite().With("articles/a.txt", Text);
        site.Build();
        BuiltSite fromCache = site.Build();
        site.Settings = site.Settings with { OutputPath = "clean", UseCache = false };
        BuiltSite without = site.Build();

        Assert.Equal(without.Files, fromCache.Files);
        Assert.All(without.Files, file => Assert.Equal(without.Read(file), fromCache.Read(file)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Fill(params string[] names)
    {
        var cache = ArticleCache.Open(_folder);
        foreach (string name in names is [] ? ["a"] : names)
        {
            cache.GetOrExtract(Key(name), () => Extract(name), Never);
        }

        cache.Save();
    }

    private static Fingerprint Key(string name) => new CacheKey(Knowledge.None).Of(Source(name));

    private static Article Extract(string name = "a") => new Extractor(Knowledge.None).Extract(Source(name));

    private static SourceFile Source(string name) => new(name + ".txt", Encoding.UTF8.GetBytes(Text));

    private static byte[] Bytes(Article article) => RecordWriter.BytesOf(article, ArticleRecord.Write);

    private static Article Never() => throw new InvalidOperationException("It was extracted again.");
}
