namespace Gaceta.Output;

/// <summary>Where the site is published, for what must name it from outside: feeds, sitemaps, previews of links.</summary>
/// <param name="Root">Absolute address of the site's root with a closing slash; null when nobody said where the site is published.</param>
public sealed record SiteAddress(string? Root)
{
    public static SiteAddress Unknown { get; } = new((string?)null);

    /// <param name="host">Perhaps with a port; null when unknown.</param>
    /// <param name="linkRoot">Path below the host, with slashes at both ends.</param>
    public static SiteAddress Of(string? host, bool https, string linkRoot) =>
        host is null ? Unknown : new SiteAddress($"{(https ? "https" : "http")}://{host}{new Uri("http://h" + linkRoot).AbsolutePath}");

    /// <summary>The absolute address of a file of the site; null when the site's is unknown.</summary>
    /// <param name="fragment">Id on the page, without <c>#</c>.</param>
    public string? Of(SitePath path, string? fragment = null) => Root is null ? null : Root + path.Address + (fragment is null ? "" : "#" + fragment);

    /// <summary>The absolute address, or as long as that is unknown the relative link from <paramref name="from"/>.</summary>
    public string From(SitePath from, SitePath to, string? fragment = null) => Of(to, fragment) ?? from.LinkTo(to, fragment);
}
