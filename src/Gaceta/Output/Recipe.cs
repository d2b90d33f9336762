using Gaceta.Fingerprints;
using Gaceta.Rendering;

namespace Gaceta.Output;

/// <summary>How to make one file.</summary>
/// <param name="Inputs">All that the bytes depend on beside the program and its theme.</param>
/// <param name="Make">Makes the bytes. The renderer is the caller's own: renderers serve one caller at a time.</param>
internal sealed record Recipe(object Inputs, Func<PageRenderer, CancellationToken, Task<ReadOnlyMemory<byte>>> Make)
{
    /// <summary>Makes the same bytes one behind the other, of a file that is too long to be held whole; null of all others.</summary>
    public Action<Stream>? Write { get; init; }

    /// <summary>Equal for equal inputs.</summary>
    public Fingerprint Fingerprint() => Fingerprints.Fingerprint.Of(Inputs);
}
