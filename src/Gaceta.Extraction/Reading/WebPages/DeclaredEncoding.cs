using System.Text;

namespace Gaceta.Extraction.Reading.WebPages;

/// <summary>The encoding that a page's own mark-up names.</summary>
internal static class DeclaredEncoding
{
    /// <summary>Null when the page names none, or one that does not exist.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> page) => null;
}
