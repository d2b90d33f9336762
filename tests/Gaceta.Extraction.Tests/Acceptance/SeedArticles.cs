using System.Runtime.CompilerServices;

namespace Gaceta.Extraction.Tests.Acceptance;

/// <summary>The articles of the site's own input folder, which a careful reader has read.</summary>
internal static class SeedArticles
{
    private static readonly Extractor Extractor = new(Knowledge.None);

    public static Article Extract(string prefix)
    {
        string file = Directory.EnumerateFiles(Folder(), prefix + "*.txt").Single();
        return Extractor.Extract(new SourceFile("articles/" + Path.GetFileName(file), File.ReadAllBytes(file)));
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../input/articles"));
}
