using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>Boxes with a button or a field in which a few words speak to the reader, whatever their class: sign up, have your say.</summary>
internal static class AskingBoxes
{
    /// <summary>From the button this many elements outwards; farther out is the article.</summary>
    private const int MostSteps = 3;

    /// <summary>The box has no more parts.</summary>
    private const int MostChildren = 8;

    /// <summary>A box with more words is more than a box, in UTF-16 units.</summary>
    private const int LongestText = 300;

    public static FrozenSet<IElement> Of(IElement body, ProseMass mass) => body.QuerySelectorAll("button,input,textarea")
        .Where(e => e.GetAttribute("type") is not "hidden")
        .SelectMany(e => Around(e, mass))
        .ToFrozenSet<IElement>(ReferenceEqualityComparer.Instance);

    private static IEnumerable<IElement> Around(IElement control, ProseMass mass)
    {
        IElement? box = control.ParentElement;
        for (int step = 0; step < MostSteps && box is not null && CanBe(box, mass); step++, box = box.ParentElement)
        {
            if (FoldedText.OfLine(box, LongestText) is { Length: > 0 and <= LongestText } words && Appeals.AddressReader(TextTokens.Of(words)))
            {
                yield return box;
            }
        }
    }

    /// <summary>The head of an article, with its buttons for sharing, is none: there the headline or the date stands.</summary>
    private static bool CanBe(IElement box, ProseMass mass) =>
        box.LocalName is "div" or "section" or "p" && box.ChildElementCount <= MostChildren && mass.In(box) <= LongestText && box.QuerySelector("h1,time") is null;
}
