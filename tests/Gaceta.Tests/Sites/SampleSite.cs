using System.Runtime.CompilerServices;
using Gaceta.Settings;

namespace Gaceta.Tests.Sites;

/// <summary>The digest of the five articles that the repository itself holds, built once for all tests that look at it.</summary>
public sealed class SampleSite : IDisposable
{
    private readonly TestSite _site = new();

    public SampleSite()
        : this("/")
    {
    }

    private SampleSite(string linkRoot, string? language = null)
    {
        string input = Path.Combine(RepositoryRoot, "input");
        (SiteSettings settings, _) = SettingsReader.Read(RepositoryRoot, new Dictionary<string, string>(), []);
        _site.Settings = settings with { InputPaths = [input], LinkRoot = linkRoot, SiteLanguage = language ?? settings.SiteLanguage };
        Built = _site.Build();
    }

    /// <summary>The sample as it is published under a path, with slashes at both ends.</summary>
    public static SampleSite Under(string linkRoot) => new(linkRoot);

    /// <summary>The sample with its interface in another language.</summary>
    public static SampleSite In(string language) => new("/", language);

    /// <summary>The folder of the solution.</summary>
    public static string RepositoryRoot { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    internal BuiltSite Built { get; }

    internal SiteSettings Settings => _site.Settings;

    public void Dispose() => _site.Dispose();

    private static string Here([CallerFilePath] string file = "") => file;
}
