namespace Theme.Layout;

/// <summary>The one gate for addresses that strangers wrote.</summary>
public static class SafeAddress
{
    private static readonly string[] Schemes = ["http:", "https:", "mailto:"];

    /// <summary>The address if a browser may follow it without running anything: http, https, mailto, or relative. Else null.</summary>
    public static string? Of(string? address)
    {
        if (string.IsNullOrWhiteSpace(address) || address.Any(char.IsControl))
        {
            return null;
        }

        string trimmed = address.Trim();
        int colon = trimmed.IndexOf(':', StringComparison.Ordinal);
        bool isRelative = colon < 0 || trimmed.AsSpan(0, colon).IndexOfAny('/', '?', '#') >= 0;
        return isRelative || Schemes.Any(s => trimmed.StartsWith(s, StringComparison.OrdinalIgnoreCase)) ? trimmed : null;
    }

    /// <summary>The host as readers know it, without <c>www.</c>; the address itself where it has none.</summary>
    public static string HostOf(string address)
    {
        string host = Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Host.Length > 0 ? uri.Host : address;
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }
}
