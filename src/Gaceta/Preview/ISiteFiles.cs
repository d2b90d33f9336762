using Gaceta.Output;

namespace Gaceta.Preview;

/// <summary>A site that can be served.</summary>
internal interface ISiteFiles
{
    /// <summary>The file's bytes; null when the site has no such file.</summary>
    Task<ReadOnlyMemory<byte>?> ReadAsync(SitePath path, CancellationToken cancellation);

    /// <summary>Tells when pages changed; null when they never do.</summary>
    ChangeSignal? Changes { get; }
}
