using System.Collections.Immutable;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gaceta.Feeds;

namespace Gaceta.Settings;

/// <summary>The JSON Schema of <c>statiq.json</c>, by which editors complete and check it: <c>statiq.schema.json</c>.</summary>
internal static class SettingsSchema
{
    public const string FileName = "statiq.schema.json";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="meaning">What a key is for, by its name; null where nothing is said.</param>
    public static string Write(Func<string, string?> meaning)
    {
        var properties = new JsonObject { ["$schema"] = new JsonObject { ["type"] = "string" } };
        foreach ((string name, string expected) in SettingKeys.Names)
        {
            JsonObject schema = TypeOf(typeof(SiteSettings).GetProperty(name)!);
            schema["description"] = $"{meaning(name)} Expected: {expected}.".TrimStart();
            properties[name] = schema;
        }

        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Settings of a Gaceta site",
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
        return root.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
    }

    private static JsonObject TypeOf(PropertyInfo property)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type switch
        {
            _ when type == typeof(bool) => new JsonObject { ["type"] = "boolean" },
            _ when type == typeof(int) => new JsonObject { ["type"] = "integer", ["minimum"] = 1 },
            _ when type == typeof(DateOnly) => new JsonObject { ["type"] = "string", ["format"] = "date" },
            _ when type == typeof(ImmutableArray<string>) => new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
            _ when type == typeof(ImmutableArray<FeedKind>) => new JsonObject { ["type"] = "array", ["items"] = Names(typeof(FeedKind)) },
            { IsEnum: true } => Names(type),
            _ => new JsonObject { ["type"] = "string" },
        };

        static JsonObject Names(Type type) => new() { ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(n => (JsonNode)n)]) };
    }
}
