using System.Buffers.Binary;
using Gaceta.Extraction;

namespace Gaceta.Images.Formats;

/// <summary>AVIF: boxes; the properties of the pictures in the file have their sizes (ISO/IEC 14496-12, 8.11, and 23008-12, 6.5.3).</summary>
internal static class AvifHeader
{
    /// <summary>Of a box that begins with its version and flags.</summary>
    private const int VersionLength = 4;

    /// <summary>The largest picture of the file: beside the one that is shown there may be tiles of it, its transparency and a thumbnail.</summary>
    public static ImageSize? SizeIn(ReadOnlySpan<byte> bytes)
    {
        if (!IsAvif(MediaBox.Find(bytes, "ftyp"u8)))
        {
            return null;
        }

        ReadOnlySpan<byte> properties = MediaBox.Find(MediaBox.Find(Versioned(MediaBox.Find(bytes, "meta"u8)), "iprp"u8), "ipco"u8);
        ImageSize? largest = null;
        for (MediaBox box = MediaBox.First(properties); box.Length > 0; properties = properties[box.Length..], box = MediaBox.First(properties))
        {
            if (box.Is("ispe"u8) && SizeOf(Versioned(box.Content)) is { } size && Area(size) > Area(largest))
            {
                largest = size;
            }
        }

        return largest;
    }

    private static bool IsAvif(ReadOnlySpan<byte> brands) => brands.IndexOf("avif"u8) >= 0 || brands.IndexOf("avis"u8) >= 0;

    private static ReadOnlySpan<byte> Versioned(ReadOnlySpan<byte> content) => content.Length < VersionLength ? [] : content[VersionLength..];

    private static ImageSize? SizeOf(ReadOnlySpan<byte> extent) =>
        extent.Length < 8 ? null : ImageSize.Of(BinaryPrimitives.ReadUInt32BigEndian(extent), BinaryPrimitives.ReadUInt32BigEndian(extent[4..]));

    private static long Area(ImageSize? size) => size is { } s ? (long)s.Width * s.Height : 0;
}
