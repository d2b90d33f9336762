using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Snapshots;

public sealed class SampleSiteSnapshots(SampleSite sample) : IClassFixture<SampleSite>
{
    private const string Folder = "sample";

    [Fact]
    public void Every_page_and_every_twin_of_the_sample_site_is_as_verified()
    {
        string[] texts = [.. sample.Built.Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal) || f.EndsWith(".md", StringComparison.Ordinal))];

        Assert.Multiple([.. texts.Select<string, Action>(file => () => Snapshot.Verify($"{Folder}/{file}", sample.Built.Read(file)))]);
    }

    [Fact]
    public void No_snapshot_of_the_sample_site_belongs_to_a_page_that_is_gone()
    {
        IEnumerable<string> orphans = Snapshot.Orphans(Folder, sample.Built.Files.Select(file => $"{Folder}/{file}"));

        Assert.Empty(orphans);
    }
}
