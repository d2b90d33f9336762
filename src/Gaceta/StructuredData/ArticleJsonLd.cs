using System.Text.Json.Nodes;
using Gaceta.Bodies;
using Gaceta.Citations;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Pipelines;

namespace Gaceta.StructuredData;

/// <summary>
/// An article's page in JSON-LD: a <c>WebPage</c> based on the original, which is a <c>NewsArticle</c> with its outlet, its authors, whom it
/// mentions and what it quotes.
/// </summary>
internal static class ArticleJsonLd
{
    /// <summary>Actors, the first named: each takes some 90 bytes of a page that shows all of them anyway, as does <c>index.json</c>.</summary>
    private const int MostMentions = 20;

    /// <summary>Quotes, the first ones: each takes some 320 bytes. With all 29 of a long article its page weighed 64 kB; the page shows them, and <c>index.json</c> has them.</summary>
    private const int MostQuotations = 10;

    public static string Write(Article article, ArticleInputs inputs) => new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "WebPage",
        ["@id"] = AddressOf(inputs, inputs.Card.Path),
        ["name"] = inputs.Citation.Title,
        ["isPartOf"] = Node("WebSite", ("name", inputs.Site.Title), ("url", AddressOf(inputs, SitePath.Home))),
        ["isBasedOn"] = inputs.Citation.Url,
        ["mainEntity"] = Original(article, inputs.Citation, inputs),
    }.WithoutNulls().ToJsonString(JsonLdOptions.InHtml);

    private static JsonObject Original(Article article, Citation citation, ArticleInputs inputs) => new JsonObject
    {
        ["@type"] = "NewsArticle",
        ["@id"] = citation.Url,
        ["url"] = citation.Url,
        ["headline"] = citation.Title,
        ["description"] = article.Lead?.Value,
        // An estimate is left out: the property has no way to say that it is one.
        ["datePublished"] = citation.Published is { IsApproximate: false } date ? date.ToString() : null,
        ["inLanguage"] = citation.Language,
        ["image"] = SafeAddress.OrNull(article.Image?.Value),
        ["publisher"] = citation.Source is { } source ? Node("Organization", ("name", source)) : null,
        ["author"] = List(citation.Authors.Select(a => Node(a.Parts is null ? "Organization" : "Person", ("name", a.Name)))),
        ["mentions"] = List(inputs.Actors.Take(MostMentions).Select(a => ActorJsonLd.Node(a, inputs.Card.Path, inputs.Site))),
        ["hasPart"] = List(article.Quotes.Take(MostQuotations).Select((quote, index) => Quotation(quote, index, inputs))),
    }.WithoutNulls();

    private static JsonObject Quotation(Quote quote, int index, ArticleInputs inputs) => new JsonObject
    {
        ["@type"] = "Quotation",
        ["@id"] = inputs.Site.Address.From(inputs.Card.Path, inputs.Card.Path, Anchors.Quote(index)),
        ["text"] = quote.Text,
        ["inLanguage"] = inputs.Card.Language,
        ["spokenByCharacter"] = inputs.Actors.FirstOrDefault(a => a.Id == quote.Speaker) is { } speaker ? ActorJsonLd.Reference(speaker, inputs.Card.Path, inputs.Site) : null,
    }.WithoutNulls();

    private static string AddressOf(ArticleInputs inputs, SitePath page) => inputs.Site.Address.From(inputs.Card.Path, page);

    private static JsonObject Node(string type, params ReadOnlySpan<(string Key, string Value)> values)
    {
        var node = new JsonObject { ["@type"] = type };
        foreach ((string key, string value) in values)
        {
            node[key] = value;
        }

        return node;
    }

    private static JsonArray? List(IEnumerable<JsonObject> nodes) => nodes.ToArray() is { Length: > 0 } list ? new JsonArray([.. list]) : null;
}
