using System.Collections.Frozen;
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

    /// <summary>The evidence of a Markdown twin counts into the file that it stands for, and that is no longer there.</summary>
    public static SourceLines For(Article article, FrozenDictionary<string, InputFile> files) =>
        new(article.OriginalFile == article.File ? files.GetValueOrDefault(article.File) : null);

    /// <summary>The line on which the block with these words of the text begins.</summary>
    public int? OfPassage(TextSpan words, Body body)
    {
        int holder = Enumerable.Range(0, body.Blocks.Length).FirstOrDefault(i => body.Blocks[i].HasText && body.SpanOf(i).Contains(words), -1);
        return holder < 0 ? null : Of(body.Blocks[holder].Origin);
    }

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
