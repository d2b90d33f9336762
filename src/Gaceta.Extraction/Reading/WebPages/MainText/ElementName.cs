using System.Collections.Frozen;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>What the names of elements say about the text in them.</summary>
internal static class ElementName
{
    private static readonly FrozenSet<string> Silent = Set(
        "script style noframes template svg math iframe frame frameset object embed applet param video audio source track canvas map area "
        + "button input select textarea option optgroup datalist label progress meter output head title base link meta dialog menu nav rp rt");

    private static readonly FrozenSet<string> Blocks = Set(
        "html body div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption blockquote pre figure figcaption article section main "
        + "header footer aside noscript address center details summary fieldset form hgroup hr legend dir listing xmp search");

    private static readonly FrozenSet<string> Sections = Set("html body div article section main td form center");

    /// <summary>Holds no words of a reader's text, whatever stands in it.</summary>
    public static bool IsSilent(string name) => Silent.Contains(name);

    /// <summary>Begins a new block.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>May hold a whole article.</summary>
    public static bool IsSection(string name) => Sections.Contains(name);

    /// <summary>1 to 6; 0 for all but headings.</summary>
    public static int HeadingLevel(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
