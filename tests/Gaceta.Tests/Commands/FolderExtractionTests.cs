using Gaceta.Commands;
using Gaceta.Extraction;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Commands;

public sealed class FolderExtractionTests : IDisposable
{
    private readonly TestSite _site = new TestSite()
        .With("articles/a.txt", "Ferry line returns\n\nThe ferry sails again from Monday, the harbour office said on the radio.\n")
        .With("articles/_a.yml", "Source: The Quay\n")
        .With("articles/b.txt", "Pier opens\n\nThe new pier opens on Friday, the harbour office said on the radio.\n")
        .With("articles/deep/_alone.yml", "Published: never\n")
        .With("articles/deep/c.txt", "Market moves\n\nThe market moves to the quay in May, the council said on Tuesday.\n");

    [Fact]
    public void A_folder_gives_a_line_for_each_article_below_it()
    {
        (string[] lines, List<Diagnostic> diagnostics) = Extract("articles");

        Assert.Equal(["a.txt", "b.txt", "deep/c.txt"], lines.Select(FileOf));
        Assert.Contains(diagnostics, d => d.File == "deep/_alone.yml");
    }

    [Fact]
    public void One_file_is_read_with_what_lies_beside_it_and_no_folder_is_looked_into()
    {
        (string[] lines, List<Diagnostic> diagnostics) = Extract("articles/a.txt");

        Assert.Contains("The Quay", Assert.Single(lines), StringComparison.Ordinal);
        Assert.Empty(diagnostics);
    }

    public void Dispose() => _site.Dispose();

    private (string[] Lines, List<Diagnostic> Diagnostics) Extract(string path)
    {
        var diagnostics = new List<Diagnostic>();
        var extraction = new FolderExtraction(new Extractor(Knowledge.None), Path.Combine(_site.Root, "input", path));
        return ([.. extraction.Lines(diagnostics, TestContext.Current.CancellationToken).Select(line => System.Text.Encoding.UTF8.GetString(line.Span))], diagnostics);
    }

    private static string FileOf(string line) => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()!;
}
