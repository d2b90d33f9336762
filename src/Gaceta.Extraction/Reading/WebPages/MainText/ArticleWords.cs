using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>Words by which the makers of pages name the article's body.</summary>
internal static class ArticleWords
{
    private static readonly FrozenSet<string> Wholes = Set("article story post entry news page blog single main content");

    private static readonly FrozenSet<string> Parts = Set("body content text copy contents main bodytext");

    private static readonly FrozenSet<string> Names = Set("articlebody articletext articlecontent storybody storytext storycontent postbody postcontent entrycontent");

    /// <summary>
    /// Whether the element says that it holds the article's body: <c>itemprop=articleBody</c>, <c>entry-content</c>, <c>storyText</c>. A
    /// paragraph of this name is only a part of it.
    /// </summary>
    public static bool NameBody(IElement element)
    {
        if (element.GetAttribute("itemprop")?.Contains("articleBody", StringComparison.OrdinalIgnoreCase) == true)
        {
            return true;
        }

        if (element.LocalName is "p" or "li" or "blockquote")
        {
            return false;
        }

        string previous = "";
        foreach (string word in ElementWords.Of(element))
        {
            if (Names.Contains(word) || (Wholes.Contains(previous) && Parts.Contains(word) && previous != word))
            {
                return true;
            }

            previous = word;
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
