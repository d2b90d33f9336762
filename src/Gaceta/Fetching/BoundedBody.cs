namespace Gaceta.Fetching;

/// <summary>Reads a stream whose length nobody vouches for.</summary>
internal static class BoundedBody
{
    private const int ChunkLength = 64 * 1024;

    /// <returns>All bytes; null as soon as there are more than <paramref name="largest"/>.</returns>
    public static async Task<byte[]?> ReadAsync(Stream stream, int largest, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        byte[] chunk = new byte[ChunkLength];
        int read;
        while ((read = await stream.ReadAsync(chunk, cancellation)) > 0)
        {
            if (bytes.Length + read > largest)
            {
                return null;
            }

            bytes.Write(chunk, 0, read);
        }

        return bytes.ToArray();
    }
}
