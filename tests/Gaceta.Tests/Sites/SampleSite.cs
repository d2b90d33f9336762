using System.Runtime.CompilerServices;
using Gaceta.Settings;

namespace Gaceta.Tests.Sites;

/// <summary>The digest of the five articles that the repository itself holds, built once for all tests that look at it.</summary>
public sealed class SampleSite : IDisposable
{
    private readonly TestSite _site = new();

    public SampleSite()
    {
        string input = Path.Combine(RepositoryRoot, "input");
        (SiteSettings settings, _) = SettingsReader.Read(RepositoryRoot, new Dictionary<string, string>(), []);
        _site.Settings = settings with { InputPaths = [input] };
        Built = _site.Build();
    }

    /// <summary>The folder of the solution.</summary>
    public static string RepositoryRoot { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    internal BuiltSite Built { get; }

    internal SiteSettings Settings => _site.Settings;

    public void Dispose() => _site.Dispose();

    private static string Here([CallerFilePath] string file = "") => file;
}
