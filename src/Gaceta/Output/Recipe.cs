using Gaceta.Fingerprints;
using Gaceta.Rendering;

namespace Gaceta.Output;

/// <summary>How to make one file.</summary>
/// <param name="Inputs">All that the bytes depend on beside the program and its theme.</param>
/// <param name="Make">Makes the bytes. The renderer is the caller's own: renderers serve one caller at a time.</param>
internal sealed record Recipe(object Inputs, Func<PageRenderer, CancellationToken, Task<ReadOnlyMemory<byte>>> Make)
{
    /// <summary>Equal for equal inputs.</summary>
    public Fingerprint Fingerprint() => Fingerprints.Fingerprint.Of(Inputs);
}
