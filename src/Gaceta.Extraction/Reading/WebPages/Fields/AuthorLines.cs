using AngleSharp.Dom;
using Gaceta.Extraction.Reading.WebPages.MainText;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>Authors that readers see: near the headline, in links to authors' pages, lines that class calls bylines, and lines that begin with "By".</summary>
internal static class AuthorLines
{
    private static readonly string[] LineWords = ["byline", "bylines", "author", "authors", "writer", "reporter", "autor", "autora", "autores", "firma", "firmas", "firmante", "firmantes", "auteur", "contributor", "contributors"];

    private static readonly string[] PagesOfAuthors = ["/author/", "/authors/", "/by/", "/profile/", "/people/", "/staff/", "/reporter/", "/newsteam/", "/autor/", "/autores/", "/autoria/", "/firma/", "/firmas/", "/redactor/", "/perfil/", "/auteur/", "/autore/", "/contributor/", "/contributors/", "/person/", "/journalist/", "/team/", "/columnist/", "/user/", "/@"];

    /// <summary>So many elements from the headline on can hold the byline; farther on are the authors of other articles.</summary>
    private const int Near = 120;

    /// <summary>The first lines that begin with "By"; later ones are sentences.</summary>
    private const int MostOpenings = 3;

    private static readonly string[] LineNames = ["p", "div", "span", "li", "address", "h4", "h5", "h6", "i", "em", "b", "strong", "small", "font", "td", "cite"];

    /// <summary>Longest line, in UTF-16 units: four names with offices.</summary>
    private const int LongestLine = 120;

    /// <summary>With the date and what announces it, which are taken off, in UTF-16 units.</summary>
    private const int LongestByline = 400;

    public static IEnumerable<AuthorWords> Read(Page page)
    {
        IElement[] near = [.. page.FromHeadlineOn().Take(Near).Where(e => !ElementName.IsSilent(e.LocalName))];
        return Links(near).Concat(Lines(near)).Concat(Openings(near)).Concat(Links([.. page.Elements.Where(IsAuthorRelation)])).Concat(AuthorBesideDate.Read(near));
    }

    private static IEnumerable<AuthorWords> Links(IElement[] elements)
    {
        IElement[] links = [.. elements.Where(e => e.LocalName is "a" && (IsAuthorRelation(e) || LeadsToAuthor(e)) && FoldedText.OfLine(e, LongestLine).Length is > 3 and < LongestLine)];
        IElement[] first = [.. links.TakeWhile(l => SharesLine(l, links[0]))];
        return first.Length == 0 ? [] : [new([.. first.Select(FoldedText.Of)], "author-link", first[0], OnlyPersons: !IsAuthorRelation(first[0]))];
    }

    private static bool SharesLine(IElement link, IElement first) =>
        ReferenceEquals(link.ParentElement, first.ParentElement) || ReferenceEquals(link.ParentElement?.ParentElement, first.ParentElement?.ParentElement);

    private static IEnumerable<AuthorWords> Lines(IElement[] near) => near
        .Where(e => ElementWords.Of(e).Any(LineWords.Contains))
        .SelectMany(e => InnerLines(e).Append((Element: e, Words: FoldedText.OfLine(e, LongestByline))))
        .Select(l => (l.Element, Words: BylineWords.WithoutDate(l.Words)))
        .Where(l => l.Words.Length is > 3 and < LongestLine)
        .Select(l => new AuthorWords([l.Words], "author-line", l.Element, OnlyPersons: true));

    /// <summary>Lists and lines of a byline that holds place and date as well: each stands by itself.</summary>
    private static IEnumerable<(IElement Element, string Words)> InnerLines(IElement line) => line.Children
        .Where(c => ElementName.IsBlock(c.LocalName))
        .Select(c => (c, c.LocalName is "ul" or "ol" ? string.Join(", ", c.Children.Select(FoldedText.Of)) : FoldedText.Of(c)));

    private static IEnumerable<AuthorWords> Openings(IElement[] near) => near
        .Where(e => LineNames.Contains(e.LocalName) && !e.Children.Any(c => Opening(c).Length > 0))
        .Select(e => (Element: e, Words: Opening(e)))
        .Where(l => l.Words.Length > 0)
        .Take(MostOpenings)
        .Select(l => new AuthorWords([l.Words], "by-line", l.Element, OnlyPersons: true));

    /// <summary>The words from "By" on, without the date; empty where there are none.</summary>
    private static string Opening(IElement element) => FoldedText.OfLine(element, LongestLine) is { Length: > 5 and < LongestLine } words
        ? BylineWords.WithoutDate(BylineWords.FromOpening(BylineWords.BehindDate(words)))
        : "";

    private static bool IsAuthorRelation(IElement element) =>
        element.LocalName is "a" && element.GetAttribute("rel")?.Contains("author", StringComparison.OrdinalIgnoreCase) == true;

    private static bool LeadsToAuthor(IElement link) =>
        link.GetAttribute("href") is { } address && PagesOfAuthors.Any(p => address.Contains(p, StringComparison.OrdinalIgnoreCase));
}
