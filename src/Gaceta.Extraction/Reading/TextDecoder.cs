using System.Text;

namespace Gaceta.Extraction.Reading;

/// <summary>A file as text, with what had to be guessed.</summary>
internal sealed record DecodedText(string Text, Diagnostic? Doubt);

/// <summary>Bytes to text: byte order mark, then the form of UTF-16, then strict UTF-8, then what web pages declare, then Windows-1252.</summary>
internal static class TextDecoder
{
    /// <summary>In UTF-16, of so many units in a hundred one half is zero: of letters of Latin scripts and spaces, but not of curly marks and dashes.</summary>
    private const int ZeroHalves = 75;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Never throws: where nothing fits, the bytes are read as Windows-1252, with a diagnostic.</summary>
    /// <param name="declared">The encoding that the file's mark-up names, if it does.</param>
    public static DecodedText Decode(SourceFile file, Encoding? declared = null)
    {
        (string read, Diagnostic? doubt) = Decode(file.Bytes.Span, file.Name, declared);
        string text = Mojibake.Mend(read);
        doubt ??= ReferenceEquals(text, read) ? null : Mended(file.Name, read);
        return text.Contains('\0', StringComparison.Ordinal)
            ? new(text.Replace("\0", "", StringComparison.Ordinal), doubt ?? NulBytes(file.Name, text))
            : new(text, doubt);
    }

    private static (string, Diagnostic?) Decode(ReadOnlySpan<byte> bytes, string file, Encoding? declared)
    {
        foreach (Encoding marked in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            if (bytes.StartsWith(marked.Preamble))
            {
                return (marked.GetString(bytes[marked.Preamble.Length..]), null);
            }
        }

        if (OfZeros(bytes) is { } wide)
        {
            return (wide.GetString(bytes), null);
        }

        try
        {
            return (StrictUtf8.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return declared is not null
                ? (declared.GetString(bytes), null)
                : (Encoding.GetEncoding(1252).GetString(bytes), InvalidUtf8(file, bytes));
        }
    }

    /// <summary>UTF-16 without a byte order mark, by which of each two bytes is zero; null for anything else.</summary>
    private static UnicodeEncoding? OfZeros(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0 || !bytes.Contains((byte)0))
        {
            return null;
        }

        (int even, int odd) = (0, 0);
        for (int i = 0; i < bytes.Length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        bool wide = Math.Min(even, odd) == 0 && Math.Max(even, odd) * 2 * 100 >= bytes.Length * ZeroHalves;
        return wide ? new UnicodeEncoding(bigEndian: even > odd, byteOrderMark: false) : null;
    }

    private static Diagnostic InvalidUtf8(string file, ReadOnlySpan<byte> bytes)
    {
        int bad = FirstInvalid(bytes);
        return new("encoding-guessed", Severity.Warning, file, "The file is not UTF-8; it was read as Windows-1252")
        {
            Line = bytes[..bad].Count((byte)'\n') + 1,
            Column = bad - (bytes[..bad].LastIndexOf((byte)'\n') + 1) + 1,
            Found = $"the byte 0x{bytes[bad]:X2}",
            Expected = "UTF-8",
        };
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int position = 0;
        while (Rune.DecodeFromUtf8(bytes[position..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            position += length;
        }

        return position;
    }

    private static Diagnostic Mended(string file, string read) =>
        new("encoding-mended", Severity.Information, file, "The file was read as Windows-1252 and saved so by a program before; its UTF-8 was brought back")
        {
            Found = read.AsSpan(Math.Max(read.AsSpan().IndexOfAny('Ã', 'â', 'Â') - 8, 0)) is var at && at.Length > 16 ? at[..16].ToString() : at.ToString(), Expected = "UTF-8",
        };

    private static Diagnostic NulBytes(string file, string text)
    {
        int bad = text.IndexOf('\0', StringComparison.Ordinal);
        return new("nul-bytes", Severity.Warning, file, "The file holds NUL characters; they were left out")
        {
            Line = text.AsSpan(0, bad).Count('\n') + 1,
            Column = bad - (text.AsSpan(0, bad).LastIndexOf('\n') + 1) + 1,
            Found = $"{text.AsSpan().Count('\0')} NUL characters",
            Expected = "text",
        };
    }
}
