using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Feeds;
using Gaceta.Settings;

namespace Gaceta.Tests.Settings;

public sealed class SettingsTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("gaceta-test-").FullName;

    [Fact]
    public void The_command_line_wins_over_the_environment_and_that_over_the_file()
    {
        Write("""{ "SiteTitle": "file", "SiteDescription": "file", "Copyright": "file" }""");
        var environment = new Dictionary<string, string> { ["GACETA_SITETITLE"] = "environment", ["GACETA_SiteDescription"] = "environment" };

        (SiteSettings settings, _) = SettingsReader.Read(_root, environment, ["SiteTitle=command line"]);

        Assert.Equal(("command line", "environment", "file"), (settings.SiteTitle, settings.SiteDescription, settings.Copyright));
    }

    [Fact]
    public void Without_a_file_all_settings_have_their_defaults()
    {
        (SiteSettings settings, ImmutableArray<Diagnostic> diagnostics) = SettingsReader.Read(_root, new Dictionary<string, string>(), []);

        Assert.Equal(("Gaceta", "output", "/"), (settings.SiteTitle, settings.OutputPath, settings.LinkRoot));
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("repository")]
    [InlineData("/repository")]
    [InlineData("/repository/")]
    public void The_link_root_has_slashes_at_both_ends_however_it_is_written(string written) =>
        Assert.Equal("/repository/", SettingsReader.Read(_root, new Dictionary<string, string>(), ["LinkRoot=" + written]).Settings.LinkRoot);

    [Fact]
    public void An_unknown_key_is_a_warning_that_names_the_known_ones()
    {
        Diagnostic diagnostic = Assert.Single(SettingsReader.Read(_root, new Dictionary<string, string>(), ["Theme=x"]).Diagnostics);

        Assert.Equal(("setting-unknown", Severity.Warning, "Theme"), (diagnostic.Code, diagnostic.Severity, diagnostic.Found));
        Assert.StartsWith("one of ActorPageThreshold, ", diagnostic.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SiteTitel", "SiteTitle")]
    [InlineData("site_title", "SiteTitle")]
    [InlineData("Copyrigth", "Copyright")]
    [InlineData("OuputPath", "OutputPath")]
    public void A_misspelt_key_is_a_warning_that_names_the_nearest_one(string written, string meant) =>
        Assert.Equal(meant, Assert.Single(SettingsReader.Read(_root, new Dictionary<string, string>(), [written + "=x"]).Diagnostics).Expected);

    [Fact]
    public void The_address_of_the_schema_is_no_setting()
    {
        Write("""{ "$schema": "statiq.schema.json" }""");

        Assert.Empty(SettingsReader.Read(_root, new Dictionary<string, string>(), []).Diagnostics);
    }

    [Theory]
    [InlineData("RSS;Atom", FeedKind.Atom, FeedKind.Rss)]
    [InlineData("Json;json", FeedKind.Json)]
    [InlineData("")]
    public void Formats_of_feeds_are_listed_in_any_order(string written, params FeedKind[] read) =>
        Assert.Equal(read, SettingsReader.Read(_root, new Dictionary<string, string>(), ["FeedFormats=" + written]).Settings.FeedFormats);

    [Fact]
    public void An_unknown_format_of_feeds_is_an_error_that_names_the_known_ones()
    {
        (SiteSettings settings, ImmutableArray<Diagnostic> diagnostics) = SettingsReader.Read(_root, new Dictionary<string, string>(), ["FeedFormats=Atom;Gopher"]);

        Assert.Equal(3, settings.FeedFormats.Length);
        Assert.Equal(("Atom;Gopher", "a list of Atom, Rss and Json"), (Assert.Single(diagnostics).Found, diagnostics[0].Expected));
    }

    [Fact]
    public void A_wrong_value_is_an_error_and_the_default_counts()
    {
        (SiteSettings settings, ImmutableArray<Diagnostic> diagnostics) = SettingsReader.Read(_root, new Dictionary<string, string>(), ["CleanMode=Sometimes"]);

        Assert.Equal(CleanMode.Unwritten, settings.CleanMode);
        Assert.Equal("None, Unwritten or Full", Assert.Single(diagnostics).Expected);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public void A_threshold_that_is_no_number_of_articles_is_an_error(string written) =>
        Assert.Equal(("setting-value", written), SettingsReader.Read(_root, new Dictionary<string, string>(), ["ActorPageThreshold=" + written]).Diagnostics.Select(d => (d.Code, d.Found)).Single());

    [Fact]
    public void A_broken_file_is_an_error_with_its_line()
    {
        Write("{\n  \"SiteTitle\": \n}");

        Diagnostic diagnostic = Assert.Single(SettingsReader.Read(_root, new Dictionary<string, string>(), []).Diagnostics);

        Assert.Equal(("settings-broken", "statiq.json", 3), (diagnostic.Code, diagnostic.File, diagnostic.Line));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Write(string json) => File.WriteAllText(Path.Combine(_root, "statiq.json"), json);
}
