using System.Buffers.Binary;

namespace Gaceta.Tests.Images;

/// <summary>Pictures as far as anybody reads them who only wants their size.</summary>
internal static class Pictures
{
    public static byte[] Png(int width, int height) =>
        [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Big32(13), .. "IHDR"u8, .. Big32(width), .. Big32(height), 8, 6, 0, 0, 0];

    public static byte[] Gif(int width, int height) => [.. "GIF89a"u8, .. Little16(width), .. Little16(height), 0, 0, 0];

    /// <param name="before">Segments between the beginning and the frame.</param>
    public static byte[] Jpeg(int width, int height, params byte[] before) =>
        [0xFF, 0xD8, .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]), .. before, .. Segment(0xC2, [8, .. Big16(height), .. Big16(width), 1, 1, 0x11, 0])];

    public static byte[] Segment(byte marker, params byte[] content) => [0xFF, marker, .. Big16(content.Length + 2), .. content];

    /// <summary>What a camera adds that was held in one of eight ways.</summary>
    public static byte[] Exif(int orientation, bool isLittle) => Segment(
        0xE1,
        isLittle
            ? [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 2, 0, .. Entry, 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0]
            : [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0]);

    public static byte[] LossyWebp(int width, int height) => Riff("VP8 "u8, [0x30, 0x01, 0x00, 0x9D, 0x01, 0x2A, .. Little16(width), .. Little16(height), 0, 0]);

    public static byte[] LosslessWebp(int width, int height) => Riff("VP8L"u8, [0x2F, .. Little32((width - 1) | ((height - 1) << 14)), 0, 0, 0, 0, 0, 0, 0]);

    public static byte[] ExtendedWebp(int width, int height) => Riff("VP8X"u8, [0x10, 0, 0, 0, .. Little32(width - 1).AsSpan(0, 3), .. Little32(height - 1).AsSpan(0, 3)]);

    /// <param name="sizes">Of all pictures in the file.</param>
    public static byte[] Avif(params (int Width, int Height)[] sizes)
    {
        byte[] extents = [.. sizes.SelectMany(s => Box("ispe"u8, [0, 0, 0, 0, .. Big32(s.Width), .. Big32(s.Height)]))];
        byte[] properties = Box("iprp"u8, Box("ipco"u8, [.. extents, .. Box("pixi"u8, [0, 0, 0, 0, 1, 8])]));
        return [.. Box("ftyp"u8, [.. "avif"u8, 0, 0, 0, 0, .. "mif1avif"u8]), .. Box("meta"u8, [0, 0, 0, 0, .. Box("hdlr"u8, new byte[24]), .. properties])];
    }

    private static ReadOnlySpan<byte> Entry => [0x0F, 0x01, 2, 0, 1, 0, 0, 0, (byte)'X', 0, 0, 0];

    private static byte[] Box(ReadOnlySpan<byte> type, byte[] content) => [.. Big32(content.Length + 8), .. type, .. content];

    private static byte[] Riff(ReadOnlySpan<byte> kind, byte[] chunk) => [.. "RIFF"u8, .. Little32(chunk.Length + 12), .. "WEBP"u8, .. kind, .. Little32(chunk.Length), .. chunk];

    private static byte[] Big16(int number) => [(byte)(number >> 8), (byte)number];

    private static byte[] Little16(int number) => [(byte)number, (byte)(number >> 8)];

    private static byte[] Big32(int number) => BitConverter.GetBytes(BinaryPrimitives.ReverseEndianness(number));

    private static byte[] Little32(int number) => BitConverter.GetBytes(number);
}
