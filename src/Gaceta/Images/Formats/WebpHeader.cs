using System.Buffers.Binary;
using Gaceta.Extraction;

namespace Gaceta.Images.Formats;

/// <summary>WebP: a RIFF file whose first chunk is a picture, lossy or lossless, or an extended header (RFC 9649, 2.4 to 2.7 and 3.4).</summary>
internal static class WebpHeader
{
    /// <summary>Lengths take 14 bits in both kinds of pictures; what is above them means something else.</summary>
    private const int Mask = 0x3FFF;

    private static ReadOnlySpan<byte> StartOfKeyFrame => [0x9D, 0x01, 0x2A];

    public static ImageSize? SizeIn(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30 || !bytes.StartsWith("RIFF"u8) || !bytes[8..].StartsWith("WEBP"u8))
        {
            return null;
        }

        ReadOnlySpan<byte> chunk = bytes[20..];
        return bytes[12..16] switch
        {
            var kind when kind.SequenceEqual("VP8X"u8) => ImageSize.Of(ThreeBytes(chunk[4..]) + 1, ThreeBytes(chunk[7..]) + 1),
            var kind when kind.SequenceEqual("VP8L"u8) => Lossless(chunk),
            var kind when kind.SequenceEqual("VP8 "u8) => Lossy(chunk),
            _ => null,
        };
    }

    private static ImageSize? Lossy(ReadOnlySpan<byte> chunk) => chunk[3..].StartsWith(StartOfKeyFrame)
        ? ImageSize.Of(BinaryPrimitives.ReadUInt16LittleEndian(chunk[6..]) & Mask, BinaryPrimitives.ReadUInt16LittleEndian(chunk[8..]) & Mask)
        : null;

    private static ImageSize? Lossless(ReadOnlySpan<byte> chunk)
    {
        uint lengths = BinaryPrimitives.ReadUInt32LittleEndian(chunk[1..]);
        return chunk[0] == 0x2F ? ImageSize.Of((lengths & Mask) + 1, ((lengths >> 14) & Mask) + 1) : null;
    }

    private static int ThreeBytes(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
