using System.Text.Json.Nodes;
using Gaceta.Pages;
using Gaceta.StructuredData;
using Theme.Interface;

namespace Theme.Layout;

/// <summary>A page's trail as schema.org's <c>BreadcrumbList</c>.</summary>
public static class Breadcrumbs
{
    /// <summary>JSON-LD that can stand in a script element; null on pages without a trail.</summary>
    public static string? JsonLd(PageModel page)
    {
        PageLink[] steps = [.. TrailSteps.Of(page), new PageLink(page.Heading, page.Path)];
        return steps.Length == 1 ? null : new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "BreadcrumbList",
            ["itemListElement"] = new JsonArray([.. steps.Select((step, index) => Item(page, step, index + 1))]),
        }.ToJsonString(JsonLdOptions.InHtml);
    }

    private static JsonObject Item(PageModel page, PageLink step, int position) => new()
    {
        ["@type"] = "ListItem",
        ["position"] = position,
        ["name"] = step.Text,
        ["item"] = page.Site.Address.From(page.Path, step.Path),
    };
}
