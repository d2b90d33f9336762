using System.Text.Json;
using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.Metadata;

/// <summary>One object of a page's JSON-LD.</summary>
/// <param name="Value">A JSON object.</param>
/// <param name="Depth">How many objects it lies in.</param>
/// <param name="Element">The script that holds it.</param>
internal sealed record JsonLdNode(JsonElement Value, int Depth, IElement Element)
{
    /// <summary>Without a vocabulary's address before them.</summary>
    public IEnumerable<string> Types => JsonLdValue.Texts(JsonLdValue.Property(Value, "@type")).Select(t => t[(t.LastIndexOfAny(['/', ':', '#']) + 1)..]);

    /// <summary>A news article, a blog posting, a report: what schema.org derives from Article, and what publishers write for it.</summary>
    public bool IsArticle => Types.Any(t => t.EndsWith("Article", StringComparison.OrdinalIgnoreCase)
        || t.EndsWith("Posting", StringComparison.OrdinalIgnoreCase) && !t.StartsWith("Job", StringComparison.OrdinalIgnoreCase)
        || t is "Report" or "Review" or "Recipe" or "BlogPost" or "Blog");

    public bool Is(string type) => Types.Contains(type, StringComparer.OrdinalIgnoreCase);

    /// <summary>The lines of the property's text.</summary>
    public IEnumerable<string> Lines(string property) => JsonLdValue.Lines(JsonLdValue.Property(Value, property));

    /// <summary>The property's single values as text.</summary>
    public IEnumerable<string> Texts(string property) => JsonLdValue.Texts(JsonLdValue.Property(Value, property));
}
