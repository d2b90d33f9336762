using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gaceta.Extraction;

namespace Gaceta.Citations;

/// <summary>CSL-JSON, version 1.0: what citation processors and Zotero, Mendeley and pandoc read.</summary>
internal static class CslJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    public static ReadOnlyMemory<byte> Write(CitationList list) => Encoding.UTF8.GetBytes(Text(list.Citations));

    public static string Text(IEnumerable<Citation> citations) => new JsonArray([.. citations.Select(Item)]).ToJsonString(Options) + "\n";

    private static JsonObject Item(Citation citation)
    {
        var item = new JsonObject { ["id"] = citation.Id, ["type"] = "article-newspaper", ["title"] = citation.Title };
        if (!citation.Authors.IsEmpty)
        {
            item["author"] = new JsonArray([.. citation.Authors.Select(Name)]);
        }

        Add(item, "container-title", citation.Source);
        if (citation.Published is { } date)
        {
            item["issued"] = Date(date);
        }

        Add(item, "URL", citation.Url);
        Add(item, "language", citation.Language);
        Add(item, "note", citation.Quoted);
        return item;
    }

    private static JsonObject Name(CitedName name)
    {
        if (name.Parts is not { } parts)
        {
            return new JsonObject { ["literal"] = name.Name };
        }

        var json = new JsonObject { ["family"] = parts.Family, ["given"] = parts.Given };
        Add(json, "non-dropping-particle", parts.Particle.Length > 0 ? parts.Particle : null);
        Add(json, "suffix", parts.Suffix.Length > 0 ? parts.Suffix : null);
        return json;
    }

    private static JsonObject Date(EdtfDate date)
    {
        var parts = new JsonArray([.. new[] { date.Year, date.Month, date.Day }.OfType<int>().Select(number => JsonValue.Create(number))]);
        var json = new JsonObject { ["date-parts"] = new JsonArray(parts) };
        if (date.IsApproximate)
        {
            json["circa"] = true;
        }

        return json;
    }

    private static void Add(JsonObject json, string key, string? value)
    {
        if (value is not null)
        {
            json[key] = value;
        }
    }
}
