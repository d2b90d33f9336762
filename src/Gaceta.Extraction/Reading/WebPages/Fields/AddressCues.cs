using System.Collections.Immutable;
using Gaceta.Extraction.Reading.WebPages.Metadata;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>The article's own address: as the page states it, then as a manifest gives it.</summary>
internal static class AddressCues
{
    public static ImmutableArray<Cue<string>> Read(Page page) => [.. Stated(page).Where(c => HasPath(c.Value)).Concat(Given(page))];

    private static IEnumerable<Cue<string>> Stated(Page page)
    {
        foreach (var link in page.Elements.Where(e => e.LocalName is "link" && e.GetAttribute("rel")?.Trim().Equals("canonical", StringComparison.OrdinalIgnoreCase) == true))
        {
            if (WebAddress.Resolve(link.GetAttribute("href"), page.Base) is { } address)
            {
                yield return PageCue.Of(address, "canonical-link", link.GetAttribute("href")!, link);
            }
        }

        foreach (MetaTag tag in page.Metas.Of("og:url", "twitter:url", "parsely-link"))
        {
            if (WebAddress.Resolve(tag.Content, page.Base) is { } address)
            {
                yield return PageCue.Of(address, "opengraph", tag.Content, tag.Element);
            }
        }

        foreach (string words in page.Linked.Article?.Texts("url").Concat(page.Linked.Article.Texts("mainEntityOfPage")) ?? [])
        {
            if (WebAddress.Resolve(words, page.Base) is { } address)
            {
                yield return PageCue.Of(address, "json-ld", words, page.Linked.Article!.Element);
            }
        }
    }

    private static IEnumerable<Cue<string>> Given(Page page) => page.Address is null
        ? []
        : [new(page.Address.OriginalString, new Evidence(Certainty.Stated, "manifest", page.Address.OriginalString))];

    /// <summary>An address that names only a site is a template's mistake.</summary>
    private static bool HasPath(string address) => Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.PathAndQuery.Length > 1;
}
