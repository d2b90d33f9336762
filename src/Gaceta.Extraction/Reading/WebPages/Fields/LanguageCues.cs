using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>Languages that a page states, as two letters.</summary>
internal static class LanguageCues
{
    public static ImmutableArray<Cue<string>> Read(Page page) =>
        [.. Words(page).Where(w => IsCode(w.Words)).Select(w => PageCue.Of(w.Words[..2].ToLowerInvariant(), w.Rule, w.Words, w.Element))];

    private static IEnumerable<(string Words, string Rule, IElement Element)> Words(Page page) =>
        page.Elements.Where(e => e.LocalName is "html").SelectMany(e => new[] { e.GetAttribute("lang"), e.GetAttribute("xml:lang") }.OfType<string>().Take(1).Select(w => (w.Trim(), "html-lang", e)))
            .Concat((page.Linked.Article?.Texts("inLanguage") ?? []).Select(w => (w, "json-ld", page.Linked.Article!.Element)))
            .Concat(page.Metas.Of("content-language", "language", "dc.language", "dcterms.language").Select(t => (t.Content, "meta", t.Element)))
            .Concat(page.Metas.Of("og:locale").Select(t => (t.Content, "opengraph", t.Element)));

    /// <summary><c>en</c>, <c>en-GB</c>, <c>es_ES</c>.</summary>
    private static bool IsCode(string words) =>
        words.Length >= 2 && char.IsAsciiLetter(words[0]) && char.IsAsciiLetter(words[1]) && (words.Length == 2 || words[2] is '-' or '_' or ',');
}
