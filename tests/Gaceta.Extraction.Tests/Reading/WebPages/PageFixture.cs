using System.Runtime.CompilerServices;
using System.Text;

namespace Gaceta.Extraction.Tests.Reading.WebPages;

/// <summary>Pages of the folder <c>Fixtures</c>, all invented, and what extraction makes of them.</summary>
internal static class PageFixture
{
    public static Article Read(string name, string? address = null) => Extract(File.ReadAllBytes(Path.Combine(Folder(), name)), address);

    public static Article Parse(string markUp, string? address = null) => Extract(Encoding.UTF8.GetBytes(markUp), address);

    public static Article Extract(byte[] page, string? address = null) =>
        new Extractor(Knowledge.None).Extract(new SourceFile("page.html", page) { Address = address });

    /// <summary>A paragraph long enough to be prose.</summary>
    public static string Prose(int number) =>
        $"<p>Sentence number {number} of this invented article is long enough to be taken for prose, and it says nothing at all.</p>";

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Fixtures");
}
