using System.Text.Json;

namespace Gaceta.Tests.Exports;

/// <summary>
/// Checks a document against a schema, as far as the digest's schema goes: <c>type</c>, <c>enum</c>, <c>properties</c>, <c>required</c>,
/// <c>additionalProperties: false</c>, <c>items</c>, <c>anyOf</c>, <c>pattern</c> and references into <c>$defs</c>.
/// </summary>
internal sealed class JsonSchema(JsonElement root)
{
    /// <summary>Where the document differs from the schema, as paths with what is wrong there.</summary>
    public IEnumerable<string> Differences(JsonElement document) => Differences(root, document, "$");

    private IEnumerable<string> Differences(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            return Differences(root.GetProperty("$defs").GetProperty(reference.GetString()!.Split('/')[^1]), value, path);
        }

        return Simple(schema, value, path)
            .Concat(value.ValueKind == JsonValueKind.Object ? OfObject(schema, value, path) : [])
            .Concat(value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out JsonElement items) ? value.EnumerateArray().SelectMany((item, i) => Differences(items, item, $"{path}[{i}]")) : []);
    }

    private IEnumerable<string> Simple(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("type", out JsonElement type) && !Names(type).Contains(TypeOf(value)))
        {
            yield return $"{path} is {TypeOf(value)}";
        }

        if (schema.TryGetProperty("enum", out JsonElement allowed) && !allowed.EnumerateArray().Any(a => JsonElement.DeepEquals(a, value)))
        {
            yield return $"{path} is {value}";
        }

        if (schema.TryGetProperty("anyOf", out JsonElement choices) && choices.EnumerateArray().All(c => Differences(c, value, path).Any()))
        {
            yield return $"{path} is none of the choices";
        }

        if (schema.TryGetProperty("pattern", out JsonElement pattern) && !System.Text.RegularExpressions.Regex.IsMatch(value.GetString()!, pattern.GetString()!))
        {
            yield return $"{path} is {value}";
        }
    }

    private IEnumerable<string> OfObject(JsonElement schema, JsonElement value, string path)
    {
        JsonElement properties = schema.GetProperty("properties");
        return schema.GetProperty("required").EnumerateArray().Select(r => r.GetString()!).Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{path}.{name} is missing")
            .Concat(value.EnumerateObject().SelectMany(p => properties.TryGetProperty(p.Name, out JsonElement known) ? Differences(known, p.Value, $"{path}.{p.Name}") : [$"{path}.{p.Name} is unknown"]));
    }

    private static IEnumerable<string> Names(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()!) : [type.GetString()!];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "integer",
        JsonValueKind.Null => "null",
        _ => "boolean",
    };
}
