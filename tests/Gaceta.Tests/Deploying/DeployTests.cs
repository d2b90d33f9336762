using Gaceta.Deploying;
using Gaceta.Extraction;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Deploying;

public sealed class DeployTests
{
    [Theory]
    [InlineData(10_000_000, null)]
    [InlineData(950_000_000, Severity.Warning)]
    [InlineData(1_000_000_001, Severity.Error)]
    public void A_site_that_GitHub_Pages_does_not_publish_is_an_error_and_one_near_it_a_warning(long bytes, Severity? severity) =>
        Assert.Equal(severity, new SiteSize(1, bytes).Fault?.Severity);

    [Fact]
    public void The_size_of_a_site_is_that_of_all_its_files()
    {
        using TestSite site = new TestSite().WithoutFiles();
        BuiltSite built = site.Build();

        SiteSize size = SiteSize.Of(built.Folder);

        Assert.Equal((built.Files.Length, built.Files.Sum(f => (long)built.ReadBytes(f).Length)), (size.Files, size.Bytes));
    }

    [Theory]
    [InlineData(true, "example.org", true)]
    [InlineData(true, null, false)]
    [InlineData(false, "example.org", false)]
    public void A_site_with_a_domain_of_its_own_says_so_to_GitHub_Pages(bool generate, string? host, bool expected)
    {
        using TestSite site = new TestSite().WithoutFiles();
        site.Settings = site.Settings with { GenerateCname = generate, Host = host };

        BuiltSite built = site.Build();

        Assert.Contains(".nojekyll", built.Files);
        Assert.Equal(expected, built.Files.Contains("CNAME"));
        Assert.Equal(expected ? "example.org\n" : null, expected ? built.Read("CNAME") : null);
    }
}
