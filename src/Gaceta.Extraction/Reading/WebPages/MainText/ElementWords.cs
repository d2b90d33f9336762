using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>The words in an element's class and id: <c>relatedPosts-box</c> says "related", "posts" and "box".</summary>
internal static class ElementWords
{
    /// <summary>More are generated style names, in which words stand by chance.</summary>
    private const int LongestAttribute = 400;

    /// <summary>In lower case, class first, in order.</summary>
    public static IEnumerable<string> Of(IElement element) =>
        Of(element.GetAttribute("class")).Concat(Of(element.GetAttribute("id")));

    private static IEnumerable<string> Of(string? attribute)
    {
        if (attribute is null || attribute.Length > LongestAttribute)
        {
            yield break;
        }

        int start = 0;
        for (int i = 0; i <= attribute.Length; i++)
        {
            bool ends = i == attribute.Length || !char.IsLetter(attribute[i])
                || (i > start && char.IsUpper(attribute[i]) && !char.IsUpper(attribute[i - 1]));
            if (ends)
            {
                if (i > start)
                {
                    yield return attribute[start..i].ToLowerInvariant();
                }

                start = i < attribute.Length && char.IsLetter(attribute[i]) ? i : i + 1;
            }
        }
    }
}
