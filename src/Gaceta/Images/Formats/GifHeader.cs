using System.Buffers.Binary;
using Gaceta.Extraction;

namespace Gaceta.Images.Formats;

/// <summary>GIF: the signature, and the screen that all its frames are drawn on (GIF89a, 17 and 18).</summary>
internal static class GifHeader
{
    public static ImageSize? SizeIn(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 10 && (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8))
            ? ImageSize.Of(BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]))
            : null;
}
