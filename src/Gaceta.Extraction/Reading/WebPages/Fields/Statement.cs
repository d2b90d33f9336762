using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>Words that a page's mark-up gives for a field.</summary>
/// <param name="Rule">The name of the evidence's rule.</param>
internal readonly record struct Statement(string Words, string Rule, IElement Element)
{
    /// <summary>The page's <c>meta</c> elements with one of the keys, in the keys' order.</summary>
    public static IEnumerable<Statement> OfMetas(Page page, string rule, params IEnumerable<string> keys) =>
        page.Metas.Of(keys).Select(tag => new Statement(tag.Content, rule, tag.Element));

    /// <summary>The values of a property of the article in JSON-LD.</summary>
    public static IEnumerable<Statement> OfLinked(Page page, string property) =>
        page.Linked.Article is { } article ? article.Texts(property).Select(words => new Statement(words, "json-ld", article.Element)) : [];

    /// <summary>The first microdata property of this name that readers see.</summary>
    public static IEnumerable<Statement> OfItems(Page page, string name) => page.Items
        .Where(item => item.Element.LocalName is not "meta" && item.Is(name)).Take(1)
        .Select(item => new Statement(item.Value, "microdata", item.Element));

    public Cue<string> ToCue() => PageCue.Of(Words, Rule, Words, Element);

    /// <summary>A cue for what the words mean.</summary>
    public Cue<string> ToCue(string value) => PageCue.Of(value, Rule, Words, Element);
}
