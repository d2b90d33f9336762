using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gaceta.Desk;

/// <summary>The list for machines: one JSON object a line, the same fields in each; what does not apply is null.</summary>
internal static class DeskJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, ActorsToReview review)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (DeskItem item in review.Items)
        {
            using (var json = new Utf8JsonWriter(buffer, Options))
            {
                WriteItem(json, item);
            }

            buffer.Write("\n"u8);
        }

        output.Write(buffer.WrittenSpan);
    }

    private static void WriteItem(Utf8JsonWriter json, DeskItem item)
    {
        json.WriteStartObject();
        json.WriteString("kind", DeskItemKindNames.Code(item.Kind));
        json.WriteStartArray("ids");
        foreach (string id in item.Ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
        json.WriteString("message", item.Message);
        json.WriteNumber("articles", item.Articles);
        json.WriteString("rule", item.Rule);
        json.WriteStartArray("places");
        foreach (DeskPlace place in item.Places)
        {
            WritePlace(json, place);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, DeskPlace place)
    {
        json.WriteStartObject();
        json.WriteString("file", place.File);
        if (place.Line is { } line)
        {
            json.WriteNumber("line", line);
        }
        else
        {
            json.WriteNull("line");
        }

        json.WriteString("words", place.Words);
        json.WriteEndObject();
    }
}
