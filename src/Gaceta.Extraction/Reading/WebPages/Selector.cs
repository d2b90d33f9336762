using System.Globalization;
using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages;

/// <summary>A CSS selector that finds an element again.</summary>
internal static class Selector
{
    /// <summary>More steps make a selector nobody reads; the element's nearest surroundings are enough to see what is meant.</summary>
    private const int MostSteps = 6;

    private static readonly string[] TellingAttributes = ["property", "name", "itemprop", "http-equiv", "rel", "type"];

    public static string Of(IElement element) =>
        element.LocalName is "meta" or "link" or "script" ? ByAttribute(element) : ByPlace(element);

    private static string ByAttribute(IElement element)
    {
        string? attribute = TellingAttributes.FirstOrDefault(element.HasAttribute);
        return attribute is null ? element.LocalName : $"{element.LocalName}[{attribute}=\"{Escaped(element.GetAttribute(attribute)!)}\"]";
    }

    private static string ByPlace(IElement element)
    {
        var steps = new List<string>();
        for (IElement? at = element; at is not null && steps.Count < MostSteps; at = at.ParentElement)
        {
            if (at.Id is { Length: > 0 } id && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && char.IsAsciiLetter(id[0]))
            {
                steps.Add($"{at.LocalName}#{id}");
                break;
            }

            steps.Add(Step(at));
        }

        steps.Reverse();
        return string.Join(" > ", steps);
    }

    private static string Step(IElement element)
    {
        if (element.ParentElement is not { } parent || element.LocalName is "body" or "head")
        {
            return element.LocalName;
        }

        IElement[] alike = [.. parent.Children.Where(c => c.LocalName == element.LocalName)];
        return alike.Length == 1
            ? element.LocalName
            : string.Create(CultureInfo.InvariantCulture, $"{element.LocalName}:nth-of-type({Array.IndexOf(alike, element) + 1})");
    }

    private static string Escaped(string value) =>
        value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\a ", StringComparison.Ordinal);
}
