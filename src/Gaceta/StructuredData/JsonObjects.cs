using System.Text.Json.Nodes;

namespace Gaceta.StructuredData;

/// <summary>JSON objects in which what is unknown is left out, since JSON-LD reads null as a statement.</summary>
internal static class JsonObjects
{
    public static JsonObject WithoutNulls(this JsonObject json)
    {
        foreach (string key in json.Where(property => property.Value is null).Select(property => property.Key).ToArray())
        {
            json.Remove(key);
        }

        return json;
    }
}
