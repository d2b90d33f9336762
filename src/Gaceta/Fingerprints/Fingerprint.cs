using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Gaceta.Fingerprints;

/// <summary>Stands for a value or for bytes: equal ones have equal fingerprints, in every run on every machine, and others have others.</summary>
/// <param name="Value">The first half of a SHA-256: enough that no two of a site's files share it by chance.</param>
internal readonly record struct Fingerprint(UInt128 Value)
{
    /// <summary>Hexadecimal digits of 64 bits: .NET writes and reads numbers of 128 digit by digit, and a manifest holds a hundred thousand of them.</summary>
    private const int HalfDigits = 16;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    /// <summary>The fingerprint of plain data: of its type's name and of all that <see cref="PlainData"/> sees in it.</summary>
    public static Fingerprint Of(object data)
    {
        ArrayBufferWriter<byte> buffer = Interlocked.Exchange(ref _buffer, null) ?? new ArrayBufferWriter<byte>();
        buffer.Write(Encoding.UTF8.GetBytes(data.GetType().FullName!));
        using (var json = new Utf8JsonWriter(buffer))
        {
            JsonSerializer.Serialize(json, data, data.GetType(), PlainData.Options);
        }

        Fingerprint fingerprint = OfBytes(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
        _buffer = buffer;
        return fingerprint;
    }

    /// <summary>The fingerprint of data that are too long to be held as bytes.</summary>
    public static Fingerprint OfLong<T>(T data, JsonSerializerOptions options)
    {
        using var hash = SHA256.Create();
        using (var hashing = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        {
            JsonSerializer.Serialize(hashing, data, options);
        }

        return OfHash(hash.Hash);
    }

    public static Fingerprint OfBytes(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return OfHash(hash);
    }

    /// <param name="hash">A SHA-256.</param>
    public static Fingerprint OfHash(ReadOnlySpan<byte> hash) => new(BinaryPrimitives.ReadUInt128BigEndian(hash));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Fingerprint fingerprint)
    {
        (ulong upper, ulong lower) = (0, 0);
        bool isRead = text.Length == 2 * HalfDigits
            && ulong.TryParse(text[..HalfDigits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out upper)
            && ulong.TryParse(text[HalfDigits..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out lower);
        fingerprint = new Fingerprint(new UInt128(upper, lower));
        return isRead;
    }

    /// <summary>32 hexadecimal digits.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(ulong)(Value >> 64):x16}{(ulong)Value:x16}");
}
