namespace Gaceta.Bodies;

/// <summary>Keeps addresses out of pages that would do more than lead somewhere.</summary>
internal static class SafeAddress
{
    /// <summary>The address, when it is absolute and of the web or of mail; null for all others (<c>javascript:</c>, <c>data:</c>, …).</summary>
    public static string? OrNull(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" or "mailto" ? address : null;

    /// <summary>Whether the address leads to another page of the same site: it names neither scheme nor host.</summary>
    public static bool IsRelative(string? address) =>
        address is not null && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains(':', StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal);
}
