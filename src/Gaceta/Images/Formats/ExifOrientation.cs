using System.Buffers.Binary;

namespace Gaceta.Images.Formats;

/// <summary>How a camera was held, as it writes it into a picture (Exif 2.32, 4.6.2 and 4.6.4): browsers turn the picture by it.</summary>
internal static class ExifOrientation
{
    private const ushort Orientation = 0x0112;

    private const int EntryLength = 12;

    /// <summary>Values from here on exchange width and height.</summary>
    private const ushort FirstTurned = 5;

    /// <summary>Whether the picture is shown turned by a quarter.</summary>
    /// <param name="segment">Of a JPEG file, behind marker and length.</param>
    public static bool IsTurned(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 14 || !segment.StartsWith("Exif\0\0"u8))
        {
            return false;
        }

        ReadOnlySpan<byte> tiff = segment[6..];
        bool isLittle = tiff[0] == (byte)'I';
        uint directory = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        return directory <= tiff.Length - 2 && IsTurned(tiff[(int)directory..], isLittle);
    }

    private static bool IsTurned(ReadOnlySpan<byte> directory, bool isLittle)
    {
        int count = Number(directory, isLittle);
        for (int at = 2; count > 0 && at + EntryLength <= directory.Length; at += EntryLength, count--)
        {
            if (Number(directory[at..], isLittle) == Orientation)
            {
                return Number(directory[(at + 8)..], isLittle) >= FirstTurned;
            }
        }

        return false;
    }

    private static ushort Number(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
