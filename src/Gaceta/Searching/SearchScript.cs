using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gaceta.Searching;

/// <summary>
/// Writes a part of the index as a script that hands it over: <c>gacetaPart("terms/3", …);</c>. A script, because pages opened from the
/// disk may load no data, and strict content policies allow the site's own scripts.
/// </summary>
internal static class SearchScript
{
    // The file is no HTML, so that only what JSON itself demands is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="part">Name of the part: its path below <c>search/</c> without the ending.</param>
    /// <param name="write">Writes one JSON value.</param>
    public static ReadOnlyMemory<byte> Write(string part, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("gacetaPart(\""u8);
        buffer.Write(System.Text.Encoding.ASCII.GetBytes(part));
        buffer.Write("\","u8);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        buffer.Write(");\n"u8);
        return buffer.WrittenMemory;
    }
}
