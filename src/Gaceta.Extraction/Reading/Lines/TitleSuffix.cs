namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Parts a headline from the site's name that was copied with it: <c>A headline – The Courier</c>.</summary>
internal static class TitleSuffix
{
    /// <summary>A name of a site has at most so many words.</summary>
    private const int LongestName = 4;

    /// <summary>A headline has more words than this, or what follows the dash is its second half.</summary>
    private const int ShortestTitle = 4;

    private static readonly string[] Separators = [" | ", " – ", " — ", " - ", " · ", " :: ", " » "];

    /// <summary>The headline and the site's name; null as name where none stands behind the headline.</summary>
    public static (string Title, string? Site) Split(string text)
    {
        (int at, int length) = Separators.Select(s => (text.LastIndexOf(s, StringComparison.Ordinal), s.Length)).Max();
        if (at <= 0)
        {
            return (text, null);
        }

        string[] name = text[(at + length)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool named = name.Length is > 0 and <= LongestName && name.All(w => char.IsUpper(w[0]) || w.Length <= 3) && char.IsUpper(name[0][0]);
        bool titled = text[..at].Split(' ').Length >= ShortestTitle && !text[..at].Contains(':', StringComparison.Ordinal) | name.Length <= 2;
        return named && titled ? (text[..at].Trim(), text[(at + length)..].Trim()) : (text, null);
    }
}
