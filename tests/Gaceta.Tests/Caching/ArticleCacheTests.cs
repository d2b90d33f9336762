using System.Text;
using Gaceta.Caching;
using Gaceta.Extraction;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Caching;

public sealed class ArticleCacheTests : IDisposable
{
    private const string Text = "---\nTags: [sea, ships]\n---\ndate 2026-01-05 Ferry line returns\n\nThe ferry sails again, said the harbour master, Ana Ríos.\n\n- one\n- two\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("gaceta-test-").FullName;

    private string CacheFile => Assert.Single(Directory.GetFiles(_folder));

    [Fact]
    public void An_article_reads_back_as_it_was_written()
    {
        Article article = Extract();

        Article? again = ArticleSerializer.ReadArticle(ArticleSerializer.Write(article));

        Assert.Equal(ArticleSerializer.Write(article), ArticleSerializer.Write(again));
        Assert.Equal((article.Text, article.Published!.Value, article.Body.Blocks.Length), (again!.Text, again.Published!.Value, again.Body.Blocks.Length));
        Assert.Equal(["sea", "ships"], again.FrontMatter.Texts("Tags"));
    }

    [Fact]
    public void What_a_build_extracted_the_next_one_finds()
    {
        Fill();

        Article found = ArticleCache.Open(_folder).GetOrExtract(Key("a"), () => throw new InvalidOperationException("It was extracted again."));

        Assert.Equal("Ferry line returns", found.Title?.Value);
    }

    [Theory]
    [InlineData("Ferry", "Terry")]
    [InlineData("{", "")]
    public void A_damaged_line_is_passed_over(string from, string to)
    {
        Fill();
        string damaged = File.ReadAllText(CacheFile).Replace(from, to, StringComparison.Ordinal);
        File.WriteAllText(CacheFile, damaged);

        Assert.Equal("again", ArticleCache.Open(_folder).GetOrExtract(Key("a"), () => Extract() with { File = "again" }).File);
    }

    [Fact]
    public void A_cache_of_rubbish_is_as_good_as_none()
    {
        File.WriteAllBytes(Path.Combine(_folder, "articles.txt"), [0xFF, 0x00, 0x0A, 0xC3, 0x28, .. Enumerable.Repeat((byte)'x', 500)]);

        Assert.Equal("again", ArticleCache.Open(_folder).GetOrExtract(Key("a"), () => Extract() with { File = "again" }).File);
    }

    [Fact]
    public void What_a_build_did_not_use_is_forgotten()
    {
        Fill();
        ArticleCache.Open(_folder).Save();

        Assert.Equal("again", ArticleCache.Open(_folder).GetOrExtract(Key("a"), () => Extract() with { File = "again" }).File);
    }

    [Fact]
    public void The_key_changes_with_all_that_the_extraction_depends_on()
    {
        var file = new SourceFile("a.txt", Encoding.UTF8.GetBytes(Text));
        FrontMatter sidecar = FrontMatterReader.ReadYaml("Title: T", "_a.yml").FrontMatter;
        var known = new Knowledge([new KnownActor("ana", "Ana", ActorKind.Person, [], [])], []);
        string[] keys =
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

    private void Fill()
    {
        var cache = ArticleCache.Open(_folder);
        cache.GetOrExtract(Key("a"), Extract);
        cache.Save();
    }

    private static string Key(string name) => new CacheKey(Knowledge.None).Of(new SourceFile(name, Encoding.UTF8.GetBytes(Text)));

    private static Article Extract() => new Extractor(Knowledge.None).Extract(new SourceFile("articles/a.txt", Encoding.UTF8.GetBytes(Text)));
}
