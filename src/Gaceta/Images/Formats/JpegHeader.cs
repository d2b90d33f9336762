using System.Buffers.Binary;
using Gaceta.Extraction;

namespace Gaceta.Images.Formats;

/// <summary>JPEG: segments, each with a marker and its length; a frame header has the size (ITU-T T.81, B.1 and B.2).</summary>
internal static class JpegHeader
{
    private const byte StartOfScan = 0xDA;

    private const byte App1 = 0xE1;

    public static ImageSize? SizeIn(ReadOnlySpan<byte> bytes)
    {
        if (bytes is not [0xFF, 0xD8, 0xFF, ..])
        {
            return null;
        }

        bool isTurned = false;
        for (int at = 2; at + 4 <= bytes.Length && bytes[at] == 0xFF && bytes[at + 1] != StartOfScan;)
        {
            byte marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            int end = at + 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            ReadOnlySpan<byte> segment = bytes[(at + 4)..Math.Clamp(end, at + 4, bytes.Length)];
            if (IsFrame(marker))
            {
                return SizeOf(segment, isTurned);
            }

            isTurned |= marker == App1 && ExifOrientation.IsTurned(segment);
            at = Math.Max(end, at + 4);
        }

        return null;
    }

    /// <summary>Of all sixteen, three mean something else: Huffman tables, a reserved one, and arithmetic conditioning.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static ImageSize? SizeOf(ReadOnlySpan<byte> frame, bool isTurned)
    {
        if (frame.Length < 5)
        {
            return null;
        }

        int height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]);
        int width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        return isTurned ? ImageSize.Of(height, width) : ImageSize.Of(width, height);
    }
}
