using System.Collections.Immutable;
using Gaceta.Building;
using Gaceta.Checking;
using Gaceta.Commands;
using Gaceta.Extraction;
using Gaceta.Settings;
using Gaceta.Starting;
using Gaceta.Tests.Sites;
using Theme;

namespace Gaceta.Tests.Starting;

/// <summary>What <c>init</c> writes. That it compiles and runs is tried by <c>.ci/run</c>, through the template, which holds the same files.</summary>
public sealed class NewDigestTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gaceta-init-");

    private string Digest => Path.Combine(_folder.FullName, "digest");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_new_digest_builds_without_a_doubt_and_shows_its_first_article()
    {
        Start();

        (SiteSettings settings, ImmutableArray<Diagnostic> faults) = SettingsReader.Read(Digest, new Dictionary<string, string>(), []);
        (ImmutableArray<Diagnostic> diagnostics, _) = new SiteBuild(new Workplace(Digest, settings, Today, faults), TestSite.Theme, BuildLog.Silent).Run(TestContext.Current.CancellationToken);

        Assert.Empty(diagnostics.Where(d => d.Severity > Severity.Information));
        string article = File.ReadAllText(Path.Combine(Digest, "output/articles/harbour-library-of-port-almera-opens-its-reading-room-at-night/index.html"));
        Assert.Contains("href=\"../../sources/tidewater-post/\"", article, StringComparison.Ordinal);
        Assert.Contains("href=\"../../actors/port-almera-council/\"", article, StringComparison.Ordinal);
        Assert.Contains("This article is invented.", article, StringComparison.Ordinal);
        Assert.Empty(SiteCheck.Of(Path.Combine(Digest, "output"), "/", TestContext.Current.CancellationToken).Faults);
    }

    [Fact]
    public void A_new_digest_can_start_another()
    {
        Start();
        string next = Path.Combine(_folder.FullName, "next");

        Assert.Empty(NewDigest.Start(Digest, next).Faults);
        Assert.Equal(FilesIn(Digest), FilesIn(next));
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_as_it_is()
    {
        Directory.CreateDirectory(Digest);
        File.WriteAllText(Path.Combine(Digest, "statiq.json"), "mine");

        (int written, ImmutableArray<Diagnostic> faults) = NewDigest.Start(SampleSite.RepositoryRoot, Digest);

        Diagnostic fault = Assert.Single(faults);
        Assert.Equal(("init-not-empty", Digest, "statiq.json", "an empty folder, or the name of a new one"), (fault.Code, fault.File, fault.Found, fault.Expected));
        Assert.Equal(0, written);
        Assert.Equal(["statiq.json"], FilesIn(Digest));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Digest, "statiq.json")));
    }

    [Fact]
    public void A_file_is_no_folder_to_start_in()
    {
        File.WriteAllText(Digest, "mine");

        Assert.Equal("init-not-empty", Assert.Single(NewDigest.Start(SampleSite.RepositoryRoot, Digest).Faults).Code);
    }

    [Fact]
    public void A_repository_without_files_is_an_empty_folder()
    {
        Directory.CreateDirectory(Path.Combine(Digest, ".git"));

        Start();

        Assert.True(File.Exists(Path.Combine(Digest, "Site.csproj")));
    }

    [Fact]
    public void A_folder_without_the_program_is_told()
    {
        Diagnostic fault = Assert.Single(NewDigest.Start(_folder.FullName, Digest).Faults);

        Assert.Equal(("init-without-program", _folder.FullName), (fault.Code, fault.File));
        Assert.False(Directory.Exists(Digest));
    }

    [Fact]
    public async Task The_command_ends_with_zero_and_on_a_folder_that_holds_something_with_five()
    {
        Assert.Equal(0, await InitAsync());
        Assert.Equal(5, await InitAsync());
    }

    private Task<int> InitAsync() => GacetaCommand.RunAsync(["init", Digest, "-r", SampleSite.RepositoryRoot], typeof(ThemeAssembly).Assembly, TimeProvider.System);

    private void Start() => Assert.Empty(NewDigest.Start(SampleSite.RepositoryRoot, Digest).Faults);

    private static string[] FilesIn(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal)];
}
