using System.IO.Compression;

namespace Gaceta.Tests.Adding;

/// <summary>Compresses answers as servers do.</summary>
internal static class Packing
{
    public static byte[] Compress(byte[] bytes, string encoding)
    {
        using var packed = new MemoryStream();
        using (Stream packing = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Optimal),
            "br" => new BrotliStream(packed, CompressionLevel.Optimal),
            _ => new ZLibStream(packed, CompressionLevel.Optimal),
        })
        {
            packing.Write(bytes);
        }

        return packed.ToArray();
    }
}
