using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.Metadata;

/// <summary>An element with an <c>itemprop</c>.</summary>
internal sealed record MicrodataProperty(IElement Element)
{
    private static readonly string[] OtherThings = ["Comment", "UserComments", "Review", "Product", "Person", "VideoObject", "ImageObject", "WPSideBar", "WPFooter"];

    /// <summary>What a machine is meant to read, or else the words; white space folded.</summary>
    public string Value => FoldedText.Fold(Element.GetAttribute("content") ?? Element.GetAttribute("datetime")) is { Length: > 0 } stated
        ? stated
        : FoldedText.Of(Element);

    /// <summary>The name of the person or organisation that it is about, or else its value.</summary>
    public string Name => Element.QuerySelector("[itemprop~=name]") is { } name ? new MicrodataProperty(name).Value : Value;

    /// <summary>Where the element leads or what it shows, or else its value.</summary>
    public string Address => Element.GetAttribute("itemid") ?? Element.GetAttribute("href") ?? Element.GetAttribute("src") ?? Value;

    /// <summary>Whether the element states this property of the article, not of a comment or a person.</summary>
    public bool Is(string name) =>
        Element.GetAttribute("itemprop")!.Split(' ').Contains(name, StringComparer.OrdinalIgnoreCase) && !IsOfOtherThing();

    private bool IsOfOtherThing()
    {
        IElement? scope = Element.ParentElement;
        while (scope is not null && !scope.HasAttribute("itemscope"))
        {
            scope = scope.ParentElement;
        }

        return scope?.GetAttribute("itemtype") is { } type && OtherThings.Any(t => type.EndsWith("/" + t, StringComparison.Ordinal));
    }
}
