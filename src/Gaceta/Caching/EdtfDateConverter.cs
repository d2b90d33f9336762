using System.Text.Json;
using System.Text.Json.Serialization;
using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>Dates as their EDTF.</summary>
internal sealed class EdtfDateConverter : JsonConverter<EdtfDate>
{
    public override EdtfDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EdtfDate.TryParse(reader.GetString(), out EdtfDate date) ? date : throw new JsonException("This is no date in EDTF.");

    public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
