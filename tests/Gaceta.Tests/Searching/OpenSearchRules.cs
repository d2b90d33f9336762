using System.Xml.Linq;

namespace Gaceta.Tests.Searching;

/// <summary>The rules of OpenSearch 1.1 (draft 6) that a description document can break.</summary>
internal static class OpenSearchRules
{
    public static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    private static readonly string[] Once =
        ["ShortName", "Description", "Contact", "Tags", "LongName", "Developer", "Attribution", "SyndicationRight", "AdultContent"];

    private static readonly string[] Repeated = ["Url", "Image", "Query", "Language", "InputEncoding", "OutputEncoding"];

    private static readonly Dictionary<string, int> Longest = new() { ["ShortName"] = 16, ["Description"] = 1024, ["LongName"] = 48, ["Tags"] = 256, ["Developer"] = 64, ["Attribution"] = 256 };

    public static IEnumerable<string> BrokenBy(XElement root) => root.Name != OpenSearch + "OpenSearchDescription"
        ? ["the root is no OpenSearchDescription"]
        :
        [
            .. new[] { "ShortName", "Description", "Url" }.Where(name => root.Element(OpenSearch + name) is null).Select(name => "no " + name),
            .. Once.Where(name => root.Elements(OpenSearch + name).Count() > 1).Select(name => name + " twice"),
            .. root.Elements().Where(e => e.Name.Namespace == OpenSearch && !Once.Concat(Repeated).Contains(e.Name.LocalName)).Select(e => "unknown element " + e.Name.LocalName),
            .. root.Elements().Where(e => Longest.TryGetValue(e.Name.LocalName, out int longest) && e.Value.Length > longest).Select(e => e.Name.LocalName + " is too long"),
            .. root.Elements().Where(e => Longest.ContainsKey(e.Name.LocalName) && (e.HasElements || string.IsNullOrWhiteSpace(e.Value))).Select(e => e.Name.LocalName + " is no plain text"),
            .. root.Elements(OpenSearch + "Url").SelectMany(Address),
        ];

    private static IEnumerable<string> Address(XElement url)
    {
        if ((string?)url.Attribute("type") is not { } type || !type.Contains('/', StringComparison.Ordinal))
        {
            yield return "Url without type";
        }

        if ((string?)url.Attribute("template") is not { } template || !Uri.TryCreate(Filled(template), UriKind.Absolute, out Uri? address) || address.Scheme is not ("http" or "https"))
        {
            yield return "Url without an absolute template";
        }
        else if (((string?)url.Attribute("rel") ?? "results") == "results" && !template.Contains("{searchTerms}", StringComparison.Ordinal))
        {
            yield return "Url of results without searchTerms";
        }
    }

    /// <summary>The address for a query of one letter.</summary>
    public static string Filled(string template) => template.Replace("{searchTerms}", "a", StringComparison.Ordinal);
}
