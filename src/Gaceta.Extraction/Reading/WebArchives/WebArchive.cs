using System.Text;
using Gaceta.Extraction.Reading.WebPages;

namespace Gaceta.Extraction.Reading.WebArchives;

/// <summary>
/// Takes the page out of the single file in which browsers save it with all its parts (MHTML, RFC 2557). The page is the part that bears
/// the archive's address, or the first of its kind; frames and pictures follow it.
/// </summary>
internal static class WebArchive
{
    /// <summary>An archive in another; a mail that holds one has two levels.</summary>
    private const int Deepest = 4;

    public static bool Is(string name) => Path.GetExtension(name).ToLowerInvariant() is ".mhtml" or ".mht";

    /// <summary>The page's bytes and address in the place of the archive's; null when the file holds no page.</summary>
    public static SourceFile? Open(SourceFile file)
    {
        MimePart archive = MimePart.Read(file.Bytes);
        string? address = archive["Snapshot-Content-Location"];
        MimePart[] pages = [.. Leaves(archive, 0).Where(part => part.MediaType is "text/html" or "application/xhtml+xml")];
        return (pages.FirstOrDefault(part => address is not null && part["Content-Location"] == address) ?? pages.FirstOrDefault()) is { } page
            ? file with { Bytes = InUtf8(page), Address = file.Address ?? address ?? AddressOf(page) }
            : null;
    }

    private static IEnumerable<MimePart> Leaves(MimePart part, int depth) =>
        part.MediaType.StartsWith("multipart/", StringComparison.Ordinal) && depth < Deepest ? part.Parts().SelectMany(p => Leaves(p, depth + 1)) : [part];

    private static string? AddressOf(MimePart page) =>
        page["Content-Location"] is { } location && location.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? location : null;

    /// <summary>With a byte order mark where the archive names the encoding; else the page's own mark-up tells.</summary>
    private static byte[] InUtf8(MimePart page) =>
        DeclaredEncoding.OfName(page.Parameter("charset") ?? "") is { } encoding ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(encoding.GetString(page.Decode()))] : page.Decode();
}
