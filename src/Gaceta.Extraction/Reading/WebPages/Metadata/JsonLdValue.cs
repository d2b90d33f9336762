using System.Text.Json;

namespace Gaceta.Extraction.Reading.WebPages.Metadata;

/// <summary>Values of JSON-LD, whatever type the publisher gave them.</summary>
internal static class JsonLdValue
{
    /// <summary>Names of properties are compared without regard to case. An undefined value when there is none.</summary>
    public static JsonElement Property(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return default;
        }

        return value.TryGetProperty(name, out JsonElement found)
            ? found
            : value.EnumerateObject().FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
    }

    /// <summary>Strings and numbers, of lists their items; of objects what <c>@value</c> holds. White space folded, none empty.</summary>
    public static IEnumerable<string> Texts(JsonElement value) => Items(value).Select(Text).Where(t => t.Length > 0);

    /// <summary>The lines of a text, or of a list's texts. White space folded, none empty.</summary>
    public static IEnumerable<string> Lines(JsonElement value) => Items(value).Where(v => v.ValueKind == JsonValueKind.String)
        .SelectMany(v => Unescaped(v).Split('\n')).Select(FoldedText.Fold).Where(t => t.Length > 0);

    /// <summary>A list's items; anything else is its own only item.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Items),
        JsonValueKind.Undefined or JsonValueKind.Null => [],
        _ => [value],
    };

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => FoldedText.Fold(Unescaped(value)),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Object => string.Join(' ', Texts(Property(value, "@value"))),
        _ => "",
    };

    /// <summary>Many publishers escape their JSON as if it were HTML.</summary>
    private static string Unescaped(JsonElement value)
    {
        string text = SafeString(value);
        return text.Contains('&', StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(text) : text;
    }

    /// <summary>An escape that is half a character cannot be read.</summary>
    private static string SafeString(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}
