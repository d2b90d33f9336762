using System.Buffers.Binary;
using Gaceta.Fingerprints;
using Microsoft.Win32.SafeHandles;

namespace Gaceta.Caching;

/// <summary>
/// The end of a cache file: an entry for each article, then the number of entries and a fingerprint of them all. A file that was not written to
/// its end, or is of another form, has no such end.
/// </summary>
internal static class CacheIndex
{
    private const int FooterLength = 4 + 16;

    public static byte[] Write(IReadOnlyCollection<CacheEntry> entries)
    {
        byte[] bytes = new byte[(entries.Count * CacheEntry.Length) + FooterLength];
        int position = 0;
        foreach (CacheEntry entry in entries)
        {
            entry.Write(bytes.AsSpan(position));
            position += CacheEntry.Length;
        }

        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(position), entries.Count);
        BinaryPrimitives.WriteUInt128LittleEndian(bytes.AsSpan(position + 4), Fingerprint.OfBytes(bytes.AsSpan(0, position)).Value);
        return bytes;
    }

    /// <summary>The entries by key; empty when the file has no sound end.</summary>
    public static Dictionary<Fingerprint, CacheEntry> Read(SafeFileHandle file)
    {
        byte[] footer = new byte[FooterLength];
        long end = RandomAccess.GetLength(file) - FooterLength;
        if (end < 0 || RandomAccess.Read(file, footer, end) != FooterLength)
        {
            return [];
        }

        long length = BinaryPrimitives.ReadInt32LittleEndian(footer) * (long)CacheEntry.Length;
        if (length < 0 || length > Math.Min(end, Array.MaxLength))
        {
            return [];
        }

        byte[] entries = new byte[length];
        int read = RandomAccess.Read(file, entries, end - length);
        bool isSound = read == length && Fingerprint.OfBytes(entries).Value == BinaryPrimitives.ReadUInt128LittleEndian(footer.AsSpan(4));
        return isSound
            ? entries.Chunk(CacheEntry.Length).Select(bytes => CacheEntry.Read(bytes)).ToDictionary(entry => entry.Key)
            : [];
    }
}
