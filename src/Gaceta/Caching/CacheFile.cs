using System.Buffers;
using Gaceta.Extraction;
using Gaceta.Fingerprints;
using Microsoft.Win32.SafeHandles;

namespace Gaceta.Caching;

/// <summary>A file with summaries and whole articles, one behind the other. Safe for use by several threads at once.</summary>
internal sealed class CacheFile(SafeFileHandle handle)
{
    private readonly Lock _writing = new();
    private long _end;

    public SafeFileHandle Handle => handle;

    /// <returns>Null when the bytes are damaged.</returns>
    public ArticleSummary? ReadSummary(CachedPlace place)
    {
        byte[] bytes = new byte[place.Length];
        return Holds(place, bytes) ? SummaryRecord.Read(new RecordReader(bytes)) : null;
    }

    /// <returns>Null when the bytes are damaged.</returns>
    public Article? Read(CachedPlace place)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent(place.Length);
        try
        {
            return Holds(place, bytes) ? ArticleRecord.Read(new RecordReader(bytes.AsMemory(0, place.Length))) : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Writes bytes behind all others.</summary>
    public CachedPlace Append(ReadOnlySpan<byte> bytes)
    {
        var content = Fingerprint.OfBytes(bytes);
        lock (_writing)
        {
            RandomAccess.Write(handle, bytes, _end);
            _end += bytes.Length;
            return new CachedPlace(_end - bytes.Length, bytes.Length, content);
        }
    }

    /// <summary>Writes the bytes of a place in another file behind all others. They are not looked at.</summary>
    public CachedPlace Append(CacheFile other, CachedPlace place)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent(place.Length);
        other.ReadBytes(place, bytes);
        lock (_writing)
        {
            RandomAccess.Write(handle, bytes.AsSpan(0, place.Length), _end);
            _end += place.Length;
            ArrayPool<byte>.Shared.Return(bytes);
            return place with { Offset = _end - place.Length };
        }
    }

    /// <summary>Reads the bytes of a place, and looks whether they are those that were written.</summary>
    private bool Holds(CachedPlace place, byte[] bytes) => Fingerprint.OfBytes(bytes.AsSpan(0, ReadBytes(place, bytes))) == place.Content;

    /// <summary>Writes the first bytes of another file behind all others. They are not looked at.</summary>
    /// <returns>Where they begin.</returns>
    public long Append(CacheFile other, long length)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent(1024 * 1024);
        lock (_writing)
        {
            long start = _end;
            for (long at = 0; at < length && RandomAccess.Read(other.Handle, bytes.AsSpan(0, (int)Math.Min(bytes.Length, length - at)), at) is > 0 and int read; at += read)
            {
                RandomAccess.Write(handle, bytes.AsSpan(0, read), start + at);
            }

            _end += length;
            ArrayPool<byte>.Shared.Return(bytes);
            return start;
        }
    }

    private int ReadBytes(CachedPlace place, byte[] bytes) => RandomAccess.Read(handle, bytes.AsSpan(0, place.Length), place.Offset);
}
