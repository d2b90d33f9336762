using System.Buffers.Binary;
using Gaceta.Digests;
using Gaceta.Fingerprints;
using Gaceta.Output;
using Gaceta.Settings;

namespace Gaceta.Caching;

/// <summary>Keeps what links the articles from one build to the next, in a file of the cache folder: the key, a fingerprint of the rest, and the rest.</summary>
/// <param name="takesEarlier">Whether what an earlier build left is used.</param>
internal sealed class LinksFile(string folder, bool takesEarlier)
{
    private const int FingerprintLength = 16;

    private readonly string _file = Path.Combine(folder, "links.cache");

    public static LinksFile Of(Workplace workplace) => new(workplace.CacheFolder, workplace.Settings.UseCache);

    /// <summary>The links under the key, or what <paramref name="find"/> finds. A file that is damaged, or cannot be read or written, costs the time to find them.</summary>
    public DigestLinks GetOrFind(Fingerprint key, Func<DigestLinks> find)
    {
        if (takesEarlier && Read(key) is { } known)
        {
            return known;
        }

        DigestLinks found = find();
        Write(key, found);
        return found;
    }

    private DigestLinks? Read(Fingerprint key)
    {
        try
        {
            byte[] bytes = File.Exists(_file) ? File.ReadAllBytes(_file) : [];
            return bytes.AsSpan().StartsWith(BytesOf(key)) && bytes.AsSpan(FingerprintLength).StartsWith(BytesOf(Fingerprint.OfBytes(bytes.AsSpan(2 * FingerprintLength))))
                ? LinksRecord.Read(new RecordReader(bytes.AsMemory(2 * FingerprintLength)))
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Write(Fingerprint key, DigestLinks links)
    {
        byte[] record = RecordWriter.BytesOf(links, LinksRecord.Write);
        try
        {
            Directory.CreateDirectory(folder);
            AtomicFile.Write(_file, (byte[])[.. BytesOf(key), .. BytesOf(Fingerprint.OfBytes(record)), .. record]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next build finds them again.
        }
    }

    private static byte[] BytesOf(Fingerprint fingerprint)
    {
        byte[] bytes = new byte[FingerprintLength];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, fingerprint.Value);
        return bytes;
    }
}
