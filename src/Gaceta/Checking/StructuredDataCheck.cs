using System.Text.Json;
using AngleSharp.Dom;
using Gaceta.Extraction;

namespace Gaceta.Checking;

/// <summary>Whether the JSON-LD of a page can be read: JSON, in a context, of things with a type.</summary>
internal static class StructuredDataCheck
{
    public static IEnumerable<Diagnostic> Of(string file, IDocument page) => page.QuerySelectorAll("script[type='application/ld+json']")
        .Select(script => (script, Fault: FaultOf(script.TextContent)))
        .Where(s => s.Fault is not null)
        .Select(s => new Diagnostic("structured-data", Severity.Error, file, "The JSON-LD of the page cannot be used")
        {
            Line = PageCheck.LineOf(s.script), Found = s.Fault, Expected = "JSON with @context, and @type on every thing",
        });

    private static string? FaultOf(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return FaultOf(json.RootElement);
        }
        catch (JsonException e)
        {
            return e.Message;
        }
    }

    private static string? FaultOf(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("@context", out _))
        {
            return "no @context";
        }

        IEnumerable<JsonElement> things = root.TryGetProperty("@graph", out JsonElement graph) && graph.ValueKind == JsonValueKind.Array ? graph.EnumerateArray() : [root];
        return things.All(t => t.ValueKind == JsonValueKind.Object && t.TryGetProperty("@type", out _)) ? null : "a thing without @type";
    }
}
