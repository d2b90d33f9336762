using System.Collections.Immutable;
using System.Text.Json;
using Gaceta.Extraction;

namespace Gaceta.Settings;

/// <summary>Reads <c>statiq.json</c>: one object of keys and values; comments and trailing commas are allowed.</summary>
internal static class SettingsFile
{
    public const string Name = "statiq.json";

    /// <summary>By which editors find the file's schema; no setting.</summary>
    private const string SchemaKey = "$schema";

    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The settings of the file in <paramref name="root"/>; none, without a diagnostic, when there is no file.</summary>
    public static (ImmutableArray<SettingValue> Values, ImmutableArray<Diagnostic> Diagnostics) Read(string root)
    {
        string path = Path.Combine(root, Name);
        if (!File.Exists(path))
        {
            return ([], []);
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllText(path), Options);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? ([.. json.RootElement.EnumerateObject().Where(p => p.Name != SchemaKey).Select(p => new SettingValue(p.Name, TextOf(p.Value), Name))], [])
                : ([], [Broken("The file holds no object", null, null)]);
        }
        catch (JsonException e)
        {
            return ([], [Broken("The JSON cannot be read", (int?)e.LineNumber + 1, (int?)e.BytePositionInLine + 1)]);
        }
    }

    private static Diagnostic Broken(string message, int? line, int? column) =>
        new("settings-broken", Severity.Error, Name, message) { Line = line, Column = column, Expected = "one object of keys and values in JSON" };

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => string.Join(SettingsReader.ListSeparator, value.EnumerateArray().Select(TextOf)),
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };
}
