using Gaceta.Output;

namespace Gaceta.Preview;

/// <summary>A built site as it lies in a folder.</summary>
internal sealed class FolderSite(string folder) : ISiteFiles
{
    public ChangeSignal? Changes => null;

    public async Task<ReadOnlyMemory<byte>?> ReadAsync(SitePath path, CancellationToken cancellation)
    {
        string file = Path.Combine(folder, path.File);
        if (!File.Exists(file))
        {
            return null;
        }

        return await File.ReadAllBytesAsync(file, cancellation);
    }
}
