using System.Collections.Immutable;

namespace Gaceta.Extraction.Sources;

/// <summary>Tells which outlet published an article: by what the file states, by an editor's file, or by the host of the address.</summary>
internal static class SourceFinder
{
    /// <returns>The name and the id of the source; both null when nothing tells.</returns>
    public static (Found<string>? Name, string? Id) Find(Found<string>? stated, Found<string>? url, ImmutableArray<KnownSource> known)
    {
        string? host = HostOf(url?.Value);
        KnownSource? source = known.FirstOrDefault(k => host is not null && k.Hosts.Any(h => IsHostOf(h, host)))
            ?? known.FirstOrDefault(k => stated is not null && k.Variants.Prepend(k.Name).Any(n => Slug.Of(n) == Slug.Of(stated.Value)));
        Found<string>? name = stated ?? (host is null ? null : new Found<string>(host,
            [url!.Evidence[0] with { Certainty = Min(url.Certainty, Certainty.Derived), Rule = "address-host", Reads = host }]));
        return source is not null && name is not null
            ? (Renamed(name, source.Name), source.Id)
            : (name, name is null ? null : Slug.Of(name.Value));
    }

    /// <summary>The host without <c>www.</c>; null when <paramref name="url"/> is no absolute address.</summary>
    public static string? HostOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Host.Length > 0
            ? (uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host).ToLowerInvariant()
            : null;

    /// <summary>The name as the editor's file has it, with the evidence of what the article says.</summary>
    private static Found<string> Renamed(Found<string> name, string known) =>
        new(known, name.Evidence.SetItem(0, name.Evidence[0] with { Reads = known }));

    private static bool IsHostOf(string known, string host) =>
        host.Equals(known, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + known, StringComparison.OrdinalIgnoreCase);

    private static Certainty Min(Certainty a, Certainty b) => a < b ? a : b;
}
