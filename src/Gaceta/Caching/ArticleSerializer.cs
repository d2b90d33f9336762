using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>Extracted articles as bytes, whole: what is read back equals what was written.</summary>
internal static class ArticleSerializer
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new EdtfDateConverter(), new BodyConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { DescribeFrontMatter } },
    };

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    /// <returns>Null when the bytes are no such value of this version.</returns>
    public static T? Read<T>(ReadOnlySpan<byte> bytes)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(bytes, Options);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private static void DescribeFrontMatter(JsonTypeInfo type)
    {
        if (type.Type == typeof(FrontMatterNode))
        {
            type.PolymorphismOptions = new JsonPolymorphismOptions
            {
                DerivedTypes =
                {
                    new JsonDerivedType(typeof(FrontMatterScalar), "scalar"),
                    new JsonDerivedType(typeof(FrontMatterList), "list"),
                    new JsonDerivedType(typeof(FrontMatterMap), "map"),
                },
            };
        }
    }

    private sealed class BodyConverter : JsonConverter<Body>
    {
        public override Body Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new([.. JsonSerializer.Deserialize<Block[]>(ref reader, options) ?? []]);

        public override void Write(Utf8JsonWriter writer, Body value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value.Blocks, options);
    }
}
