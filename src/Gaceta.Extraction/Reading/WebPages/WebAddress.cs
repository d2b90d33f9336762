namespace Gaceta.Extraction.Reading.WebPages;

/// <summary>Addresses as they stand in mark-up.</summary>
internal static class WebAddress
{
    /// <summary>Absolute and http or https; null for all else, such as script, mail and data addresses.</summary>
    public static string? Resolve(string? written, Uri? page)
    {
        if (string.IsNullOrWhiteSpace(written) || written.Length > LongestLength)
        {
            return null;
        }

        string trimmed = WithoutBreaks(written);
        bool resolved = page is null
            ? Uri.TryCreate(trimmed.StartsWith("//", StringComparison.Ordinal) ? "https:" + trimmed : trimmed, UriKind.Absolute, out Uri? uri)
            : Uri.TryCreate(page, trimmed, out uri);
        return resolved && IsWeb(uri!) ? Written(trimmed, uri!) : null;
    }

    /// <summary>The page's own address as a base for others; null when it is none of the web.</summary>
    public static Uri? Parse(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out Uri? uri) && IsWeb(uri) ? uri : null;

    /// <summary>
    /// Whether two hosts belong to one site: they end alike, and with more than what many sites share. <c>example.org</c> and <c>news.example.org</c> do;
    /// <c>hill.com.au</c> and <c>sea.com.au</c> do not.
    /// </summary>
    public static bool ShareSite(string a, string b)
    {
        string[] shared = [.. a.Split('.').Reverse().Zip(b.Split('.').Reverse()).TakeWhile(l => l.First == l.Second).Select(l => l.First)];
        return a == b || (shared.Length > 1 && shared.Any(l => l.Length > LongestOfEnding));
    }

    /// <summary>Labels that many sites share are mostly no longer: com, org, gob, co.uk.</summary>
    private const int LongestOfEnding = 3;

    /// <summary>Longer ones are data in disguise; browsers and servers refuse them too.</summary>
    private const int LongestLength = 4096;

    /// <summary>As browsers do: a break inside an address, as in <c>java(line break)script:</c>, is none.</summary>
    private static string WithoutBreaks(string written) =>
        (written.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 ? written : string.Concat(written.Where(c => c is not ('\n' or '\r' or '\t')))).Trim();

    private static bool IsWeb(Uri uri) => uri.Scheme is "http" or "https" && uri.Host.Length > 0;

    /// <summary>An absolute address stays as the publisher wrote it.</summary>
    private static string Written(string trimmed, Uri uri) =>
        trimmed.StartsWith(uri.Scheme + "://", StringComparison.OrdinalIgnoreCase) && !trimmed.Any(char.IsWhiteSpace) ? trimmed : uri.AbsoluteUri;
}
