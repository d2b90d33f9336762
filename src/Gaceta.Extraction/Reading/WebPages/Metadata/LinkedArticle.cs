using System.Collections.Immutable;
using System.Text.Json;

namespace Gaceta.Extraction.Reading.WebPages.Metadata;

/// <summary>What a page's JSON-LD says about its article: the article's own object, and the page's and the site's beside it.</summary>
internal sealed class LinkedArticle
{
    private readonly ImmutableArray<JsonLdNode> _nodes;
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    private LinkedArticle(ImmutableArray<JsonLdNode> nodes, JsonLdNode? article)
    {
        _nodes = nodes;
        Article = article;
        foreach (JsonLdNode node in nodes.Where(n => n.Value.EnumerateObject().Skip(1).Any()))
        {
            foreach (string id in node.Texts("@id").Take(1))
            {
                _byId.TryAdd(id, node.Value);
            }
        }
    }

    /// <summary>The article's own object; null when there is none.</summary>
    public JsonLdNode? Article { get; }

    /// <summary>The object of the page around it; null when there is none.</summary>
    public JsonLdNode? WebPage => _nodes.FirstOrDefault(n => n.Types.Any(t => t.EndsWith("WebPage", StringComparison.OrdinalIgnoreCase)));

    /// <summary>The person whom the data describe, when it is one.</summary>
    public JsonLdNode? OnlyPerson => _nodes.Where(n => n.Is("Person") && n.Texts("name").Any()).DistinctBy(n => n.Texts("name").First()).ToArray() is [var one] ? one : null;

    public JsonLdNode? WebSite => _nodes.FirstOrDefault(n => n.Is("WebSite"));

    /// <summary>Of several articles the outermost; among these the one whose address is the page's.</summary>
    public static LinkedArticle Find(ImmutableArray<JsonLdNode> nodes, Uri? address)
    {
        JsonLdNode[] articles = [.. nodes.Where(n => n.IsArticle && n.Texts("headline").Concat(n.Texts("datePublished")).Any())];
        JsonLdNode? article = articles.FirstOrDefault(a => IsAt(a, address)) ?? articles.OrderBy(a => a.Depth).FirstOrDefault()
            ?? nodes.FirstOrDefault(n => n.IsArticle);
        return new LinkedArticle(nodes, article);
    }

    /// <summary>Names of the persons or organisations under a property; references are followed.</summary>
    public IEnumerable<string> Names(JsonLdNode? node, string property) => Values(node, property)
        .SelectMany(value => value.ValueKind == JsonValueKind.Object ? JsonLdValue.Texts(JsonLdValue.Property(value, "name")) : JsonLdValue.Texts(value));

    /// <summary>Addresses under a property: its words, or what the object there has under <paramref name="keys"/>; references are followed.</summary>
    public IEnumerable<string> Addresses(JsonLdNode? node, string property, params string[] keys) => Values(node, property)
        .SelectMany(value => JsonLdValue.Texts(value).Concat(keys.SelectMany(key => JsonLdValue.Texts(JsonLdValue.Property(value, key)))));

    private IEnumerable<JsonElement> Values(JsonLdNode? node, string property) => node is null
        ? []
        : JsonLdValue.Items(JsonLdValue.Property(node.Value, property)).Select(Meant);

    /// <summary>The object that a reference means; all else means itself.</summary>
    private JsonElement Meant(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && !value.EnumerateObject().Skip(1).Any()
        && JsonLdValue.Texts(JsonLdValue.Property(value, "@id")).FirstOrDefault() is { } id && _byId.TryGetValue(id, out JsonElement meant)
            ? meant
            : value;

    private static bool IsAt(JsonLdNode node, Uri? address) => address is not null
        && node.Texts("url").Concat(node.Texts("@id")).Concat(node.Texts("mainEntityOfPage"))
            .Any(u => Uri.TryCreate(u, UriKind.Absolute, out Uri? uri) && uri.AbsolutePath.Length > 1 && uri.AbsolutePath.TrimEnd('/') == address.AbsolutePath.TrimEnd('/'));
}
