using System.Collections.Immutable;
using System.Text;
using Gaceta.Building;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Rendering;
using Gaceta.Settings;
using Theme;

namespace Gaceta.Tests.Sites;

/// <summary>A site in a temporary folder, made for one test.</summary>
internal sealed class TestSite : IDisposable
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    public static ThemeComponents Theme { get; } = ThemeComponents.Of(typeof(ThemeAssembly).Assembly);

    public string Root { get; } = Directory.CreateTempSubdirectory("gaceta-test-").FullName;

    public string Output => Path.Combine(Root, "output");

    /// <summary>The theme that the next build draws with.</summary>
    public ThemeComponents DrawnBy { get; set; } = Theme;

    public SiteSettings Settings { get; set; } = new() { SiteTitle = "Test site" };

    /// <param name="name">Relative to the input folder.</param>
    public TestSite With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public TestSite With(string name, byte[] bytes)
    {
        string path = Path.Combine(Root, "input", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    /// <summary>An empty input folder.</summary>
    public TestSite WithoutFiles()
    {
        Directory.CreateDirectory(Path.Combine(Root, "input"));
        return this;
    }

    public Workplace Workplace => new(Root, Settings, Today, []);

    public BuiltSite Build()
    {
        (ImmutableArray<Diagnostic> diagnostics, WriteResult written) = new SiteBuild(Workplace, DrawnBy, BuildLog.Silent).Run(TestContext.Current.CancellationToken);
        return new BuiltSite(Path.GetFullPath(Settings.OutputPath, Root), diagnostics, written);
    }

    /// <summary>The same site built without anything that earlier builds left.</summary>
    public BuiltSite BuildClean()
    {
        SiteSettings settings = Settings;
        Settings = settings with { OutputPath = "clean", CachePath = "clean-cache", CleanMode = CleanMode.Full, UseCache = false };
        BuiltSite built = Build();
        Settings = settings;
        return built;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

/// <summary>What a build left behind.</summary>
internal sealed record BuiltSite(string Folder, ImmutableArray<Diagnostic> Diagnostics, WriteResult Written)
{
    /// <summary>Paths of all files below the folder, with forward slashes, sorted.</summary>
    public ImmutableArray<string> Files =>
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public ImmutableArray<string> Pages => [.. Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal))];

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public byte[] ReadBytes(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    /// <summary>The diagnostic of a code; fails when there is none or more than one.</summary>
    public Diagnostic Diagnostic(string code) => Assert.Single(Diagnostics, d => d.Code == code);
}
