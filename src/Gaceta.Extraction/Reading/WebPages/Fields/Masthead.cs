using System.Collections.Immutable;
using AngleSharp.Dom;
using Gaceta.Extraction.Lexicons;
using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>The name in a page's head, which leads to the site's first page: words, or a logo's alternative text.</summary>
internal static class Masthead
{
    /// <summary>Sites that bring the link again do so in the foot; between lie links of other kinds.</summary>
    private const int MostLinks = 5;

    /// <summary>A longer one is a headline on the first page, in words.</summary>
    private const int MostWords = 7;

    private static readonly PhraseSet Home = new(Lexicon.All.SelectMany(l => l.Pages.Home));

    public static IEnumerable<Statement> Read(Page page)
    {
        string[] hosts = [.. SiteHost.All(page)];
        return page.Elements
            .Where(e => e.LocalName is "a" && LeadsHome(e, hosts)).Take(MostLinks)
            .Select(link => new Statement(WithoutLabels(WordsOf(link)), "masthead", link))
            .Where(s => IsName(s.Words)).Take(1);
    }

    private static bool LeadsHome(IElement link, string[] hosts) => link.GetAttribute("href")?.Trim() is { Length: > 0 } address
        && (address is "/" or "./" || (WebAddress.Parse(address) is { PathAndQuery: "/" } uri && hosts.Contains(uri.Host)));

    private static string WordsOf(IElement link) => FoldedText.Of(link) is { Length: > 0 } words
        ? words
        : FoldedText.Fold(link.QuerySelector("img[alt]")?.GetAttribute("alt"));

    /// <summary>Without "Home" before and "logo" behind the name.</summary>
    private static string WithoutLabels(string words)
    {
        ImmutableArray<TextToken> tokens = TextTokens.Of(words);
        (int first, int end) = (0, tokens.Length);
        while (first < end && Home.Has(tokens[first]))
        {
            first++;
        }

        while (end > first && (Home.Has(tokens[end - 1]) || tokens[end - 1].Is('-')))
        {
            end--;
        }

        return first == end ? "" : words[tokens[first].Span.Start..tokens[end - 1].Span.End];
    }

    private static bool IsName(string words) => TextTokens.Of(words) is { Length: > 0 and <= MostWords } tokens
        && words.Length > 2 && !ReadingWords.Site.Equals(tokens) && !ReadingWords.Sections.Equals(tokens) && !ReadingWords.Lists.Equals(tokens);
}
