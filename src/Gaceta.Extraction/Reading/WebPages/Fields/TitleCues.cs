using System.Collections.Immutable;
using AngleSharp.Dom;
using Gaceta.Extraction.Reading.WebPages.Metadata;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>
/// Titles that a page states, best first. The headline that readers see wins where another cue confirms it; where none does, the
/// title that most cues give.
/// </summary>
internal static class TitleCues
{
    private static readonly string[] OtherKeys = ["twitter:title", "sailthru.title", "parsely-title", "dc.title", "dcterms.title", "title", "headline"];

    public static ImmutableArray<Cue<string>> Read(Page page)
    {
        string[] names = [.. SiteNameCues.Read(page).Select(c => c.Value).Concat(HostLabels(page.Address))];
        Cue<string>[] headlines = [.. Headlines(page).Where(c => !names.Any(n => Slug.Of(n) == Slug.Of(c.Value)))];
        Cue<string>[] stated = [.. Stated(page).Select(c => WithoutSite(c, names, headlines))];
        Cue<string>[] all = [.. headlines.Concat(stated).Where(c => c.Value.Length > 0)];
        return [.. all.OrderByDescending(c => Score(c, all, headlines)).DistinctBy(c => (c.Value, c.Evidence.Rule, c.Evidence.Selector))];
    }

    private static IEnumerable<Cue<string>> Headlines(Page page) => page.Elements
        .Where(e => e.LocalName is "h1")
        .Select(e => PageCue.Of(FoldedText.Of(e), "headline", FoldedText.Of(e), e))
        .Where(c => c.Value.Length > 0);

    private static IEnumerable<Cue<string>> Stated(Page page)
    {
        foreach (string headline in page.Linked.Article?.Texts("headline").Take(1) ?? [])
        {
            yield return PageCue.Of(headline, "json-ld", headline, page.Linked.Article!.Element);
        }

        foreach (MetaTag tag in page.Metas.Of("og:title").Take(1))
        {
            yield return PageCue.Of(tag.Content, "opengraph", tag.Content, tag.Element);
        }

        foreach (MicrodataProperty item in page.Items.Where(i => i.Is("headline")).Take(1))
        {
            yield return PageCue.Of(item.Value, "microdata", item.Value, item.Element);
        }

        foreach (MetaTag tag in page.Metas.Of(OtherKeys))
        {
            yield return PageCue.Of(tag.Content, "meta", tag.Content, tag.Element);
        }

        foreach (IElement element in page.Elements.Where(e => e.LocalName is "title").Take(1))
        {
            yield return PageCue.Of(FoldedText.Fold(element.TextContent), "title-element", FoldedText.Fold(element.TextContent), element);
        }
    }

    private static Cue<string> WithoutSite(Cue<string> cue, string[] names, Cue<string>[] headlines)
    {
        string title = SiteSuffix.Remove(cue.Value, names, [.. headlines.Select(h => h.Value)]);
        return new(title, cue.Evidence with { Reads = title == cue.Evidence.Words ? null : title });
    }

    /// <summary>Cues that say the same, plus what the kind of cue is worth.</summary>
    private static double Score(Cue<string> cue, Cue<string>[] all, Cue<string>[] headlines)
    {
        string slug = Slug.Of(cue.Value);
        int agreeing = all.Count(c => Slug.Of(c.Value) == slug);
        bool isHeadline = headlines.Contains(cue);
        bool confirmed = isHeadline && all.Any(c => !headlines.Contains(c) && Resembles(c.Value, cue.Value));
        return (confirmed ? 100 : 0) + agreeing + Worth(cue.Evidence.Rule);
    }

    private static double Worth(string rule) => rule switch
    {
        "headline" => 0.5,
        "json-ld" => 0.4,
        "opengraph" => 0.3,
        "microdata" => 0.2,
        "title-element" => 0.1,
        _ => 0,
    };

    /// <summary>Whether half of the words of the shorter one are in the other.</summary>
    private static bool Resembles(string a, string b)
    {
        string[] first = Slug.Of(a).Split('-', StringSplitOptions.RemoveEmptyEntries);
        string[] second = Slug.Of(b).Split('-', StringSplitOptions.RemoveEmptyEntries);
        return first.Intersect(second).Count() * 2 >= Math.Max(Math.Min(first.Length, second.Length), 3);
    }

    private static IEnumerable<string> HostLabels(Uri? address) => address?.Host.Split('.').Where(l => l.Length > 3 && l != "www") ?? [];
}
