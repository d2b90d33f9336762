using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Gaceta.Fetching;

/// <summary>A page that leads on by itself: <c>&lt;meta http-equiv="refresh" content="0; url=…"&gt;</c>, read after the HTML standard.</summary>
internal static class MetaRefresh
{
    /// <summary>In seconds. Pages that only lead on wait none or a few; those that show something and reload it name minutes.</summary>
    private const int LongestWait = 5;

    /// <summary>
    /// How much of a page is looked at: its head, where nothing nests. The parser's time grows with the square of nesting; so much of it takes less
    /// than a second at the worst.
    /// </summary>
    private const int MostBytes = 32 * 1024;

    /// <summary>Where the page leads; null when it stays. What it tells browsers without scripts does not count: they are led away from articles.</summary>
    public static Uri? Target(FetchedPage page)
    {
        if (!page.IsWebPage)
        {
            return null;
        }

        using var bytes = new MemoryStream(page.Bytes, 0, Math.Min(page.Bytes.Length, MostBytes));
        IEnumerable<IElement> refreshes = new HtmlParser().ParseDocument(bytes).Head?.QuerySelectorAll("meta[http-equiv=refresh i]") ?? Enumerable.Empty<IElement>();
        return refreshes
            .Where(meta => meta.Closest("noscript") is null)
            .Select(meta => TargetIn(meta.GetAttribute("content") ?? ""))
            .Select(target => target is not null && Uri.TryCreate(page.Address, target, out Uri? address) ? address : null)
            .FirstOrDefault(address => address is not null && WebAddress.Key(address.AbsoluteUri) != WebAddress.Key(page.Address.AbsoluteUri));
    }

    /// <summary>Seconds, a semicolon or comma, and the address, perhaps behind <c>url=</c> and in quotation marks.</summary>
    private static string? TargetIn(string content)
    {
        int end = content.AsSpan().IndexOfAny(';', ',');
        if (end < 0 || !double.TryParse(content.AsSpan(0, end), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out double wait) || wait > LongestWait)
        {
            return null;
        }

        string target = content[(end + 1)..].Trim();
        if (target.StartsWith("url", StringComparison.OrdinalIgnoreCase) && target[3..].TrimStart() is ['=', .. var behind])
        {
            target = behind.Trim();
        }

        return target is [('"' or '\'') and var mark, ..] ? target[1..].Split(mark)[0] : target.Length > 0 ? target : null;
    }
}
