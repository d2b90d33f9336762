using System.Text;
using Gaceta.Extraction.Reading.Markdown;
using Gaceta.Extraction.Reading.PlainText;
using Gaceta.Extraction.Reading.WebArchives;
using Gaceta.Extraction.Reading.WebPages;

namespace Gaceta.Extraction.Reading;

/// <summary>Opens a file: bytes to text, front matter off, then the reader that the file's ending asks for.</summary>
internal static class DraftReader
{
    public static Draft Read(SourceFile given, out FrontMatter frontMatter)
    {
        SourceFile? page = WebArchive.Is(given.Name) ? WebArchive.Open(given) : given;
        SourceFile file = page ?? given with { Bytes = default };
        DecodedText decoded = TextDecoder.Decode(file, Declared(file));
        FrontMatterReader.Result opening = FrontMatterReader.ReadOpening(decoded.Text, file.Name);
        frontMatter = file.Defaults.Under(opening.FrontMatter).Under(file.Sidecar);

        var source = new SourceText(file.Name, decoded.Text, opening.End, frontMatter.Text("Url", "Address") ?? file.Address);
        Draft draft = ReaderFor(file, source, frontMatter)(source);
        draft = GivenCues.PutFirst(draft, frontMatter);
        return draft with
        {
            Diagnostics = [.. page is null ? [WithoutPage(file.Name)] : Array.Empty<Diagnostic>(), .. decoded.Doubt is { } doubt ? [doubt] : Array.Empty<Diagnostic>(), .. opening.Diagnostics, .. TwinEvidence.Doubts(frontMatter, file.Name), .. draft.Diagnostics],
        };
    }

    private static Func<SourceText, Draft> ReaderFor(SourceFile file, SourceText source, FrontMatter frontMatter) => Path.GetExtension(file.Name).ToLowerInvariant() switch
    {
        _ when IsWebPage(file) => WebPageReader.Read,
        ".md" or ".markdown" when TwinEvidence.IsIn(frontMatter) => MarkdownReader.ReadAsItStands,
        ".md" or ".markdown" => MarkdownReader.Read,
        _ when HtmlSigns.AreIn(source.Text.AsSpan(source.Start)) => WebPageReader.Read,
        _ => PlainTextReader.Read,
    };

    /// <summary>The sidecar's key <c>Charset</c> holds what the server said when the file was fetched, and wins over the page's own word.</summary>
    private static Encoding? Declared(SourceFile file) =>
        DeclaredEncoding.OfName(file.Sidecar.Text("Charset") ?? "") ?? (IsWebPage(file) ? DeclaredEncoding.Find(file.Bytes.Span) : null);

    private static bool IsWebPage(SourceFile file) =>
        WebArchive.Is(file.Name) || Path.GetExtension(file.Name).ToLowerInvariant() is ".html" or ".htm" or ".xhtml";

    private static Diagnostic WithoutPage(string file) => new("archive-without-page", Severity.Warning, file, "The web archive holds no page")
    {
        Expected = "a part of the type text/html",
    };
}
