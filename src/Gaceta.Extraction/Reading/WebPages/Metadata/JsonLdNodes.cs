using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.Metadata;

/// <summary>All objects in a page's JSON-LD: of graphs, lists and lists in lists.</summary>
internal static class JsonLdNodes
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static ImmutableArray<JsonLdNode> Of(ImmutableArray<IElement> elements) =>
        [.. elements.Where(IsLinkedData).SelectMany(script => Parse(script.TextContent).SelectMany(root => Flatten(root, script)))];

    private static bool IsLinkedData(IElement element) =>
        element.LocalName is "script" && element.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true;

    private static JsonElement[] Parse(string json) =>
        TryParse(json) ?? TryParse(JsonRepair.Repair(json)) ?? [];

    private static JsonElement[]? TryParse(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Lenient);
            return [document.RootElement.Clone()];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Outer objects before inner ones; the parser bounds the depth.</summary>
    private static IEnumerable<JsonLdNode> Flatten(JsonElement root, IElement script)
    {
        var due = new Queue<(JsonElement Value, int Depth)>();
        due.Enqueue((root, 0));
        while (due.TryDequeue(out (JsonElement Value, int Depth) next))
        {
            foreach (JsonElement item in JsonLdValue.Items(next.Value).Where(i => i.ValueKind == JsonValueKind.Object))
            {
                yield return new JsonLdNode(item, next.Depth, script);
                foreach (JsonProperty property in item.EnumerateObject())
                {
                    due.Enqueue((property.Value, property.Name == "@graph" ? next.Depth : next.Depth + 1));
                }
            }
        }
    }
}
