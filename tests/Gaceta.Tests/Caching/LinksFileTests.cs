using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Digests;
using Gaceta.Fingerprints;
using Gaceta.Input;
using Gaceta.Rights;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Caching;

public sealed class LinksFileTests : IDisposable
{
    private static readonly Fingerprint Key = Fingerprint.OfBytes("key"u8);

    /// <summary>Two articles with one title, of one day and one estimate; an actor with two names, a doubtful one, and a statement that both quote.</summary>
    private readonly TestSite _site = new TestSite()
        .With("actors/decisions.yml", "Apart:\n  - nobody | no-one\n")
        .With("articles/a.txt", "Ferry line returns\nThe Calder Herald\ndate 2026-01-05\n\n\"The ferry will sail again before the end of the winter season\", said Ana Ríos Soto, the harbour master. On 3 January 2026 Ana Ríos Soto spoke to J. Roe.\n")
        .With("articles/b.txt", "Ferry line returns\nThe Calder Herald\ndate 2026-01-06\n\n\"The ferry will sail again before the end of the winter season\", said Ana Ríos. Jane Roe and John Roe listened to Ana Ríos.\n");

    private string LinksFilePath => Path.Combine(_site.Workplace.CacheFolder, "links.cache");

    [Fact]
    public void Links_read_back_as_they_were_written()
    {
        DigestLinks links = Find();
        byte[] bytes = RecordWriter.BytesOf(links, LinksRecord.Write);

        DigestLinks read = LinksRecord.Read(new RecordReader(bytes));

        Assert.Equal(["ferry-line-returns-2", "ferry-line-returns"], read.Articles.Select(a => a.Slug));
        Assert.NotEmpty(read.Statements);
        Assert.Contains(read.Identities.All, identity => !identity.Merges.IsEmpty);
        Assert.Equal(["decision-unused", "decision-unused", "slug-taken"], read.Diagnostics.Select(d => d.Code).Order(StringComparer.Ordinal));
        Assert.Equal(bytes, RecordWriter.BytesOf(read, LinksRecord.Write));
    }

    [Fact]
    public void What_a_build_found_the_next_one_does_not_look_for()
    {
        LinksFile.Of(_site.Workplace).GetOrFind(Key, Find);

        Assert.Equal(2, LinksFile.Of(_site.Workplace).GetOrFind(Key, Never).Articles.Length);
    }

    [Fact]
    public void Under_another_key_links_are_found_anew()
    {
        LinksFile.Of(_site.Workplace).GetOrFind(Key, Find);

        Assert.Throws<InvalidOperationException>(() => LinksFile.Of(_site.Workplace).GetOrFind(Fingerprint.OfBytes("another"u8), Never));
    }

    [Fact]
    public void Without_the_cache_links_are_found_anew()
    {
        LinksFile.Of(_site.Workplace).GetOrFind(Key, Find);
        _site.Settings = _site.Settings with { UseCache = false };

        Assert.Throws<InvalidOperationException>(() => LinksFile.Of(_site.Workplace).GetOrFind(Key, Never));
    }

    [Fact]
    public void Wherever_the_file_is_damaged_links_are_found_anew()
    {
        DigestLinks links = LinksFile.Of(_site.Workplace).GetOrFind(Key, Find);
        byte[] whole = File.ReadAllBytes(LinksFilePath);
        for (int at = 0; at < whole.Length; at += 13)
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= 0x20;
            File.WriteAllBytes(LinksFilePath, damaged);

            Assert.Same(links, LinksFile.Of(_site.Workplace).GetOrFind(Key, () => links));
        }
    }

    [Fact]
    public void The_key_changes_with_a_name_that_an_article_gives_and_stays_with_its_other_words()
    {
        Fingerprint before = KeyNow();
        _site.With("articles/b.txt", "Ferry line returns\nThe Calder Herald\ndate 2026-01-06\n\n\"The ferry will sail again before the end of the winter season\", said Ana Ríos. Jane Roe and John Roe listened to Ana Ríos.\n\nThe quay is wet.\n");
        Fingerprint reworded = KeyNow();
        _site.With("articles/b.txt", "Ferry line returns\nThe Calder Herald\ndate 2026-01-06\n\n\"The ferry will sail again before the end of the winter season\", said Ana Ríos. Jane Doe and John Roe listened to Ana Ríos.\n");

        Assert.Equal(before, reworded);
        Assert.NotEqual(before, KeyNow());
    }

    public void Dispose() => _site.Dispose();

    private DigestLinks Find()
    {
        Content content = Read();
        return DigestLinks.Of(content, Published(content));
    }

    private Fingerprint KeyNow()
    {
        Content content = Read();
        return DigestLinks.KeyOf(content, Published(content));
    }

    private Content Read() => ContentReader.Read(_site.Workplace, TestContext.Current.CancellationToken);

    private static ImmutableArray<PublishedArticle> Published(Content content) =>
        new TextRights(ArticleText.Full, content.Known.SourceRights).Publish(content.Articles, []);

    private static DigestLinks Never() => throw new InvalidOperationException("They were looked for again.");
}
