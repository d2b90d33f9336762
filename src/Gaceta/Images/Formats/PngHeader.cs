using System.Buffers.Binary;
using Gaceta.Extraction;

namespace Gaceta.Images.Formats;

/// <summary>PNG: a signature, and the chunk <c>IHDR</c> first, with width and height (W3C PNG, 5.2 and 11.2.1).</summary>
internal static class PngHeader
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static ImageSize? SizeIn(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 24 && bytes.StartsWith(Signature) && bytes[12..].StartsWith("IHDR"u8)
            ? ImageSize.Of(BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]))
            : null;
}
