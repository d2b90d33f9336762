using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Gaceta.Extraction.Tests.Quality;

/// <summary>The folder <c>Fixtures</c>.</summary>
internal static class LabelledSet
{
    private static readonly ImmutableArray<LabelledArticle> All = [.. Read()];

    public static ImmutableArray<LabelledArticle> Texts { get; } = [.. All.Where(a => !a.IsPage)];

    public static ImmutableArray<LabelledArticle> Pages { get; } = [.. All.Where(a => a.IsPage)];

    private static IEnumerable<LabelledArticle> Read() => Directory
        .EnumerateFiles(Path.Combine(Here(), "Fixtures"), "*.yml").Order(StringComparer.Ordinal).Select(Read);

    private static LabelledArticle Read(string labels)
    {
        FrontMatterReader.Result result = FrontMatterReader.ReadYaml(File.ReadAllText(labels), Path.GetFileName(labels));
        Assert.Empty(result.Diagnostics);
        string article = new[] { ".txt", ".md", ".html" }.Select(ending => Path.ChangeExtension(labels, ending)).Single(File.Exists);
        return new(Path.GetFileName(article), File.ReadAllBytes(article), result.FrontMatter);
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
