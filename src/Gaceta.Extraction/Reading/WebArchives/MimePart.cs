using System.Collections.Frozen;
using System.Text;

namespace Gaceta.Extraction.Reading.WebArchives;

/// <summary>One part of a message in the form of RFC 2045: fields, an empty line, a body.</summary>
internal sealed class MimePart
{
    private readonly FrozenDictionary<string, string> _fields;
    private readonly ReadOnlyMemory<byte> _body;

    private MimePart(FrozenDictionary<string, string> fields, ReadOnlyMemory<byte> body) => (_fields, _body) = (fields, body);

    /// <summary>As <c>text/html</c>, in lower case; <c>text/plain</c> where none is given.</summary>
    public string MediaType => (this["Content-Type"] ?? "text/plain").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>A field's value; null without it. Case does not count.</summary>
    public string? this[string name] => _fields.GetValueOrDefault(name);

    /// <summary>Text without fields is a part too, all body.</summary>
    public static MimePart Read(ReadOnlyMemory<byte> bytes)
    {
        int end = EndOfFields(bytes.Span);
        string opening = Encoding.Latin1.GetString(bytes.Span[..end]).ReplaceLineEndings("\n");
        string unfolded = opening.Replace("\n ", " ", StringComparison.Ordinal).Replace("\n\t", " ", StringComparison.Ordinal);
        return new MimePart(
            unfolded.Split('\n').Select(line => line.Split(':', 2)).Where(field => field.Length == 2)
                .DistinctBy(field => field[0].Trim(), StringComparer.OrdinalIgnoreCase)
                .ToFrozenDictionary(field => field[0].Trim(), field => field[1].Trim(), StringComparer.OrdinalIgnoreCase),
            bytes[end..]);
    }

    /// <summary>A parameter of the media type, as <c>charset</c>; null without it.</summary>
    public string? Parameter(string name) => (this["Content-Type"] ?? "").Split(';').Skip(1).Select(p => p.Split('=', 2))
        .FirstOrDefault(p => p.Length == 2 && p[0].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))?[1].Trim().Trim('"');

    /// <summary>The parts of a multipart body, the last perhaps cut off; none without a boundary.</summary>
    public IEnumerable<MimePart> Parts()
    {
        byte[] boundary = Encoding.Latin1.GetBytes("--" + Parameter("boundary"));
        int start = boundary.Length > 2 ? NextBoundary(boundary, 0) : _body.Length;
        while (start < _body.Length && !_body.Span[(start + boundary.Length)..].StartsWith("--"u8))
        {
            int begin = EndOfLine(_body.Span, start);
            start = NextBoundary(boundary, begin);
            yield return Read(_body[begin..start]);
        }
    }

    /// <summary>The body's bytes, of whatever they were made to travel in.</summary>
    public byte[] Decode() => this["Content-Transfer-Encoding"]?.ToLowerInvariant() switch
    {
        "quoted-printable" => QuotedPrintable.Decode(_body.Span),
        "base64" => FromBase64(_body.Span),
        _ => _body.ToArray(),
    };

    /// <summary>Index of the line that begins with the boundary; the body's end without one.</summary>
    private int NextBoundary(byte[] boundary, int from)
    {
        int at = from;
        while (at < _body.Length && !_body.Span[at..].StartsWith(boundary))
        {
            at = EndOfLine(_body.Span, at);
        }

        return at;
    }

    private static byte[] FromBase64(ReadOnlySpan<byte> body)
    {
        byte[] bytes = body.ToArray();
        return System.Buffers.Text.Base64.DecodeFromUtf8InPlace(bytes, out int length) == System.Buffers.OperationStatus.Done ? bytes[..length] : [];
    }

    private static int EndOfFields(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length && bytes[at] is not ((byte)'\n' or (byte)'\r'))
        {
            at = EndOfLine(bytes, at);
        }

        return EndOfLine(bytes, at);
    }

    /// <summary>Where the next line begins.</summary>
    private static int EndOfLine(ReadOnlySpan<byte> bytes, int at)
    {
        int end = at >= bytes.Length ? -1 : bytes[at..].IndexOf((byte)'\n');
        return end < 0 ? bytes.Length : at + end + 1;
    }
}
