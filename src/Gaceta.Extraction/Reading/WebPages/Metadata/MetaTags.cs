using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.Metadata;

/// <summary>The <c>meta</c> elements of a page.</summary>
internal sealed class MetaTags
{
    private static readonly string[] KeyAttributes = ["property", "name", "itemprop", "http-equiv"];

    private readonly ILookup<string, MetaTag> _byKey;

    private MetaTags(IEnumerable<MetaTag> tags) => _byKey = tags.ToLookup(t => t.Key, StringComparer.Ordinal);

    public static MetaTags Of(ImmutableArray<IElement> elements) => new(elements.Where(e => e.LocalName is "meta").SelectMany(Read));

    /// <summary>The tags with one of the keys, in the keys' order; of one key in document order.</summary>
    public IEnumerable<MetaTag> Of(params IEnumerable<string> keys) => keys.SelectMany(key => _byKey[key]);

    private static IEnumerable<MetaTag> Read(IElement meta)
    {
        string content = FoldedText.Fold(meta.GetAttribute("content") ?? meta.GetAttribute("value"));
        return content.Length == 0
            ? []
            : KeyAttributes.Select(a => meta.GetAttribute(a)).Where(k => !string.IsNullOrWhiteSpace(k))
                .Select(k => new MetaTag(k!.Trim().ToLowerInvariant(), content, meta));
    }
}
