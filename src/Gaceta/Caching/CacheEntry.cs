using System.Buffers.Binary;
using Gaceta.Fingerprints;

namespace Gaceta.Caching;

/// <summary>One article in a <see cref="CacheFile"/>.</summary>
/// <param name="Key">Its <see cref="CacheKey"/>.</param>
/// <param name="Summary">Where its <see cref="ArticleSummary"/> lies.</param>
/// <param name="Whole">Where the whole article lies.</param>
/// <param name="TextLength">Of the article's text, in UTF-16 units.</param>
internal sealed record CacheEntry(Fingerprint Key, CachedPlace Summary, CachedPlace Whole, int TextLength)
{
    /// <summary>Length of an entry in bytes: the key, two places and the length of the text.</summary>
    public const int Length = 16 + (2 * PlaceLength) + 4;

    private const int PlaceLength = 8 + 4 + 16;

    /// <summary>Where both places are passed.</summary>
    public long End => Math.Max(Summary.Offset + Summary.Length, Whole.Offset + Whole.Length);

    /// <summary>The same in a file where all lies behind so many bytes more.</summary>
    public CacheEntry Shifted(long bytes) => this with { Summary = Summary with { Offset = Summary.Offset + bytes }, Whole = Whole with { Offset = Whole.Offset + bytes } };

    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, Key.Value);
        Write(bytes[16..], Summary);
        Write(bytes[(16 + PlaceLength)..], Whole);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[(16 + (2 * PlaceLength))..], TextLength);
    }

    public static CacheEntry Read(ReadOnlySpan<byte> bytes) => new(
        new Fingerprint(BinaryPrimitives.ReadUInt128LittleEndian(bytes)),
        ReadPlace(bytes[16..]),
        ReadPlace(bytes[(16 + PlaceLength)..]),
        BinaryPrimitives.ReadInt32LittleEndian(bytes[(16 + (2 * PlaceLength))..]));

    private static void Write(Span<byte> bytes, CachedPlace place)
    {
        BinaryPrimitives.WriteInt64LittleEndian(bytes, place.Offset);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], place.Length);
        BinaryPrimitives.WriteUInt128LittleEndian(bytes[12..], place.Content.Value);
    }

    private static CachedPlace ReadPlace(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadInt64LittleEndian(bytes),
        BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]),
        new Fingerprint(BinaryPrimitives.ReadUInt128LittleEndian(bytes[12..])));
}
