using System.Text;
using System.Text.Unicode;
using Gaceta.Extraction;
using Gaceta.Input;

namespace Gaceta.Reviewing;

/// <summary>Finds the lines of a file on which values were read. The file is read only when a line is asked for.</summary>
/// <param name="file">Null when the spans count into no file that is at hand.</param>
internal sealed class SourceLines(InputFile? file)
{
    private readonly Lazy<string?> _text = new(() => file is null ? null : Decode(FileReading.Read(file).Bytes));

    /// <returns>Counted from 1; null when the place is not known.</returns>
    public int? Of(TextSpan? span) =>
        span is { } place && _text.Value is { } text && place.Start <= text.Length
            ? text.AsSpan(0, place.Start).Count('\n') + 1
            : null;

    /// <summary>Line breaks and lengths are all that counts here: one byte is one character in the encodings that are not UTF-8 or marked.</summary>
    private static string? Decode(byte[]? bytes)
    {
        if (bytes is null)
        {
            return null;
        }

        using var reader = new StreamReader(new MemoryStream(bytes), Utf8.IsValid(bytes) ? Encoding.UTF8 : Encoding.Latin1, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
