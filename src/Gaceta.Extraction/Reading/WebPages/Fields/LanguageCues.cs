using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>Languages that a page states, as two letters.</summary>
internal static class LanguageCues
{
    public static ImmutableArray<Cue<string>> Read(Page page) =>
        [.. Statements(page).Where(s => IsCode(s.Words)).Select(s => s.ToCue(s.Words[..2].ToLowerInvariant()))];

    private static IEnumerable<Statement> Statements(Page page) =>
        page.Elements.Where(e => e.LocalName is "html").SelectMany(OfRoot)
            .Concat(Statement.OfLinked(page, "inLanguage"))
            .Concat(Statement.OfMetas(page, "meta", "content-language", "language"))
            .Concat(Statement.OfMetas(page, "dublin-core", "dc.language", "dcterms.language"))
            .Concat(Statement.OfMetas(page, "opengraph", "og:locale"));

    private static IEnumerable<Statement> OfRoot(IElement root) =>
        (root.GetAttribute("lang") ?? root.GetAttribute("xml:lang")) is { } words ? [new(words.Trim(), "html-lang", root)] : [];

    /// <summary><c>en</c>, <c>en-GB</c>, <c>es_ES</c>.</summary>
    private static bool IsCode(string words) =>
        words.Length >= 2 && char.IsAsciiLetter(words[0]) && char.IsAsciiLetter(words[1]) && (words.Length == 2 || words[2] is '-' or '_' or ',');
}
