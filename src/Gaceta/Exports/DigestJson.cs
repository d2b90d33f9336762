using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gaceta.Caching;

namespace Gaceta.Exports;

/// <summary><c>digest.json</c>, and the schema that describes it.</summary>
internal static class DigestJson
{
    public const string File = "digest.json";
    public const string SchemaFile = "digest.schema.json";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new EdtfDateConverter(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>What is unknown is null.</summary>
    public static void Write(DigestData data, Stream stream)
    {
        JsonSerializer.Serialize(stream, data, Options);
        stream.Write("\n"u8);
    }

    /// <summary>JSON Schema, draft 2020-12.</summary>
    public static byte[] Schema()
    {
        using Stream stream = typeof(DigestJson).Assembly.GetManifestResourceStream(SchemaFile)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
