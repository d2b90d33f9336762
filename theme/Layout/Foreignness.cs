using Gaceta.Pages;
using Theme.Interface;

namespace Theme.Layout;

/// <summary>Tells browsers and screen readers the language of words that are not in the page's own.</summary>
public static class Foreignness
{
    /// <summary>Value of a <c>lang</c> attribute; null where the page's own language holds.</summary>
    public static string? Mark(string? language, PageModel page) => language == page.Words.Code ? null : language;
}
