using AngleSharp.Dom;
using Gaceta.Extraction.Reading.Lines;
using Gaceta.Extraction.Reading.WebPages.MainText;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>Words that stand alone in an element, and so confirm what part of the <c>title</c> is the headline or the site's name.</summary>
internal static class StandingWords
{
    /// <summary>Shorter parts of a title are names of sections, in UTF-16 units.</summary>
    private const int ShortestHeadline = 15;

    /// <summary>Longer titles are none, in UTF-16 units.</summary>
    private const int LongestTitle = 500;

    /// <summary>The longest part of the <c>title</c> that readers see alone; none when they see no part of it so.</summary>
    public static IEnumerable<Cue<string>> Headline(Page page)
    {
        string title = FoldedText.Fold(page.Elements.FirstOrDefault(e => e.LocalName is "title")?.TextContent);
        return title.Length > LongestTitle
            ? []
            : TitleParts.Inner(title).Where(part => part.Length >= ShortestHeadline)
                .SelectMany(part => Elements(page, part).Take(1).Select(e => new Statement(part, "headline", e).ToCue()))
                .Take(1);
    }

    /// <summary>Whether a name of several words stands alone on the page, and is none of a section.</summary>
    public static bool Name(Page page, string words) =>
        TextTokens.Of(words) is { Length: > 1 } tokens && !ReadingWords.Sections.Equals(tokens) && words.Length < LongestTitle
        && Elements(page, words).Any(e => e.Closest("main,article,h1,h2,h3") is null);

    private static IEnumerable<IElement> Elements(Page page, string words) => page.Elements
        .Where(e => (e.ChildElementCount == 0 || ElementName.HeadingLevel(e.LocalName) > 0) && e.LocalName is not "title" && !ElementName.IsSilent(e.LocalName))
        .Where(e => FoldedText.Fold(e.TextContent).Equals(words, StringComparison.OrdinalIgnoreCase));
}
