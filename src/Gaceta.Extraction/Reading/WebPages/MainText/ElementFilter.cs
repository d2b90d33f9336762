using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>Decides which elements are left out before the article is looked for.</summary>
internal sealed class ElementFilter(Strictness strictness, ProseMass mass, FrozenSet<IElement> boxes)
{
    /// <summary>
    /// An element with this share of the page's running text is never left out: its name speaks of the page ("with-sidebar"), not of
    /// what is in it.
    /// </summary>
    private const double Backbone = 0.4;

    public bool LeavesOut(IElement element)
    {
        if (ElementName.IsSilent(element.LocalName))
        {
            return true;
        }

        return strictness != Strictness.Silent && IsFurniture(element) && !IsBackbone(element) && !PagePosts.AreIn(element);
    }

    private bool IsBackbone(IElement element) => mass.ShareOf(element) >= Backbone;

    private bool IsFurniture(IElement element) =>
        IsHidden(element)
        || element.LocalName is "footer" or "aside" or "form" or "dialog" or "noscript" or "figcaption"
        || FurnitureWords.SayRole(element)
        || FurnitureWords.SayNever(element)
        || boxes.Contains(element)
        || (strictness == Strictness.Full && !IsTextLevel(element) && FurnitureWords.SayFurniture(element));

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || HidesByStyle(element.GetAttribute("style")) || element.GetAttribute("aria-hidden") is "true"
        || HidesByClass(element.GetAttribute("class"));

    /// <summary>Frameworks of styles hide with a class of this very name, unless another class shows the element on wider screens.</summary>
    private static bool HidesByClass(string? names) =>
        names is not null && names.Split(' ').Any(n => n is "hidden" or "hide" or "invisible" or "is-hidden") && !names.Contains(':', StringComparison.Ordinal);

    private static bool HidesByStyle(string? style)
    {
        if (style is null)
        {
            return false;
        }

        string folded = style.Replace(" ", "", StringComparison.Ordinal);
        return folded.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || folded.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The words of links and emphasis belong to the sentence around them, whatever their class.</summary>
    private static bool IsTextLevel(IElement element) => element.LocalName is "a" or "em" or "strong" or "i" or "b" or "html" or "body";
}
