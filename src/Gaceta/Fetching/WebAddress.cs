using System.Collections.Frozen;

namespace Gaceta.Fetching;

/// <summary>Addresses of articles: what belongs to them, and when two are the same.</summary>
internal static class WebAddress
{
    /// <summary>
    /// Parameters that say how a reader came to the page, not which page it is: those of the large advertising, mail and social networks,
    /// as their own documentation names them. All that begin with <c>utm_</c> count too.
    /// </summary>
    private static readonly FrozenSet<string> Tracking = new[]
    {
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh", "mc_cid", "mc_eid",
        "_hsenc", "_hsmi", "mkt_tok", "ncid", "cmpid", "ocid",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsWeb(Uri address) => address.Scheme is "http" or "https" && address.Host.Length > 0;

    /// <summary>The address as it should be kept: without name and password, fragment and tracking parameters.</summary>
    public static Uri Clean(Uri address)
    {
        string[] parameters = address.Query.TrimStart('?').Split('&');
        string query = string.Join('&', parameters.Where(p => !IsTracking(p)));
        bool changes = query.Length != address.Query.TrimStart('?').Length || address.Fragment.Length > 0 || address.UserInfo.Length > 0;
        return changes ? new UriBuilder(address) { Query = query, Fragment = "", UserName = "", Password = "" }.Uri : address;
    }

    /// <summary>Equal for two addresses that name one page: scheme, <c>www.</c>, a closing slash and what <see cref="Clean"/> removes do not count.</summary>
    /// <returns>Null for what is no address of the web.</returns>
    public static string? Key(string? address)
    {
        if (!Uri.TryCreate(address?.Trim(), UriKind.Absolute, out Uri? uri) || !IsWeb(uri))
        {
            return null;
        }

        Uri clean = Clean(uri);
        string host = clean.IdnHost.ToLowerInvariant();
        string port = clean.IsDefaultPort ? "" : ":" + clean.Port;
        return (host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host) + port + clean.AbsolutePath.TrimEnd('/') + clean.Query;
    }

    private static bool IsTracking(string parameter)
    {
        string name = parameter.Split('=')[0];
        return Tracking.Contains(name) || name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase);
    }
}
