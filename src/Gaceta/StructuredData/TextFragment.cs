namespace Gaceta.StructuredData;

/// <summary>
/// Addresses that lead to words on a page (URL Fragment Text Directives): browsers that know them scroll there and mark them, others open the
/// page, and so does a page whose words differ.
/// </summary>
internal static class TextFragment
{
    private const string Directive = ":~:text=";

    /// <summary>
    /// Words taken from each end of a long passage: enough that the ends are found once on a page of news, and few enough that a line break or a
    /// link in the middle does not matter. A fragment that is not found does no harm.
    /// </summary>
    private const int WordsAtEachEnd = 5;

    /// <param name="url">Absolute; may have a fragment of its own.</param>
    /// <param name="words">As they stand on the page.</param>
    public static string LinkTo(string url, string words)
    {
        string[] parts = words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        string text = parts.Length <= 2 * WordsAtEachEnd
            ? Encode(parts)
            : Encode(parts[..WordsAtEachEnd]) + "," + Encode(parts[^WordsAtEachEnd..]);
        return url + (url.Contains('#', StringComparison.Ordinal) ? "" : "#") + Directive + text;
    }

    /// <summary>The comma, the hyphen and the ampersand have a meaning in the directive: the hyphen alone is left by percent-encoding.</summary>
    private static string Encode(string[] words) =>
        Uri.EscapeDataString(string.Join(' ', words).Trim(',', '.')).Replace("-", "%2D", StringComparison.Ordinal);
}
