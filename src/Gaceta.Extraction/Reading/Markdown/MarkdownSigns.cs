namespace Gaceta.Extraction.Reading.Markdown;

/// <summary>Tells whether a text without a telling name is Markdown: as people paste it from notes and chats.</summary>
internal static class MarkdownSigns
{
    /// <summary>
    /// A heading with number signs (without words, as below press releases, they are none), a link or an image, or words in bold. Any one of them decides: none stands in prose, and what
    /// else Markdown reads (lists, quotations) is rare enough in a text without these.
    /// </summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            ReadOnlySpan<char> content = line.Trim();
            bool heading = content.TrimStart("# ").Length > 0 && (content.StartsWith("# ") || content.StartsWith("## ") || content.StartsWith("### "));
            bool link = content.Contains("](http", StringComparison.Ordinal);
            bool bold = content.IndexOf("**") is >= 0 and int first && content[(first + 2)..].IndexOf("**") > 0;
            if (heading || link || bold)
            {
                return true;
            }
        }

        return false;
    }
}
