using System.Globalization;
using AngleSharp.Html.Parser;

namespace Gaceta.Adding;

/// <summary>A page that leads on by itself: <c>&lt;meta http-equiv="refresh" content="0; url=…"&gt;</c>, read after the HTML standard.</summary>
internal static class MetaRefresh
{
    /// <summary>In seconds. Pages that only lead on wait none or a few; those that show something and reload it name minutes.</summary>
    private const int LongestWait = 5;

    /// <summary>Where the page leads; null when it stays. What it tells browsers without scripts does not count: they are led away from articles.</summary>
    public static Uri? Target(FetchedPage page)
    {
        if (FileEndings.Of(page) is not (".html" or ".htm"))
        {
            return null;
        }

        using var bytes = new MemoryStream(page.Bytes);
        return new HtmlParser().ParseDocument(bytes).QuerySelectorAll("meta[http-equiv=refresh i]")
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
