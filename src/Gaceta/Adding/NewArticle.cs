using System.Collections.Immutable;

namespace Gaceta.Adding;

/// <summary>An article on its way into the input.</summary>
/// <param name="Bytes">As they came.</param>
/// <param name="Name">The file's name: at first that which it had where it came from, with the ending that it will have.</param>
/// <param name="Sidecar">The sidecar's YAML in UTF-8; null when there is nothing to say.</param>
/// <param name="Addresses">The addresses that it is known to have; empty for a file.</param>
internal sealed record NewArticle(byte[] Bytes, string Name, byte[]? Sidecar, ImmutableArray<string> Addresses)
{
    public string Ending => Path.GetExtension(Name).ToLowerInvariant();

    public string SidecarName => $"_{Path.GetFileNameWithoutExtension(Name)}.yml";
}
