using AngleSharp.Dom;
using Gaceta.Extraction.Dates;
using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>A name that stands by itself before or behind the date near the headline, without "By" and without a class that tells.</summary>
internal static class AuthorBesideDate
{
    /// <summary>Longest line of a date or a name, in UTF-16 units.</summary>
    private const int LongestLine = 50;

    public static IEnumerable<AuthorWords> Read(IElement[] near) => near
        .Where(e => IsDate(e) && !e.Children.Any(IsDate)).Take(1)
        .Select(Outermost)
        .SelectMany(date => new[] { date.PreviousElementSibling, date.NextElementSibling }.OfType<IElement>())
        .Select(e => (Element: e, Words: FoldedText.OfLine(e, LongestLine)))
        .Where(l => l.Words.Length is > 5 and < LongestLine && IsFullName(l.Words))
        .Select(l => new AuthorWords([l.Words], "beside-date", l.Element, OnlyPersons: true));

    private static bool IsDate(IElement element) => FoldedText.OfLine(element, LongestLine) is { Length: > 5 and < LongestLine } words
        && DateReader.TryRead(words, null, out DateReading date) && date.Span.Length * 2 > words.Length;

    /// <summary>The element that holds nothing but the date.</summary>
    private static IElement Outermost(IElement date)
    {
        IElement outer = date;
        while (outer.ParentElement is { ChildElementCount: 1 } parent && FoldedText.OfLine(parent, LongestLine).Length == FoldedText.OfLine(date, LongestLine).Length)
        {
            outer = parent;
        }

        return outer;
    }

    /// <summary>Two to four words with capitals, none of which a site says of itself.</summary>
    private static bool IsFullName(string words) => words.Split(' ') is { Length: >= 2 and <= 4 } parts
        && parts.All(p => char.IsUpper(p[0]) && p.Any(char.IsLower) && p.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' or '’'))
        && TextTokens.Of(words) is var tokens && !ReadingWords.Site.IsIn(tokens) && !ReadingWords.Sections.IsIn(tokens) && !ReadingWords.Lists.IsIn(tokens);
}
