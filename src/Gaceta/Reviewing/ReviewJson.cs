using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gaceta.Reviewing;

/// <summary>The review for machines: one JSON object a line, the same fields in each; what does not apply is null.</summary>
internal static class ReviewJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, Review review)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (ReviewItem item in review.Items)
        {
            using (var json = new Utf8JsonWriter(buffer, Options))
            {
                WriteItem(json, item);
            }

            buffer.Write("\n"u8);
        }

        output.Write(buffer.WrittenSpan);
    }

    private static void WriteItem(Utf8JsonWriter json, ReviewItem item)
    {
        json.WriteStartObject();
        json.WriteString("kind", ReviewKindNames.Code(item.Kind));
        json.WriteString("file", item.File);
        WriteNumber(json, "line", item.Line);
        WriteNumber(json, "column", item.Column);
        json.WriteString("message", item.Message);
        json.WriteString("other", item.Other);
        WriteNumber(json, "similarity", item.Similarity);
        json.WriteStartArray("details");
        foreach (string detail in item.Details)
        {
            json.WriteStringValue(detail);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
