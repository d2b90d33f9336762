namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>The parts of a page's <c>title</c> between its separators.</summary>
internal static class TitleParts
{
    private const string Colon = ": ";

    /// <summary>The last and the first part: one of them is the site's name, if any is.</summary>
    public static IEnumerable<string> Outer(string title)
    {
        if (SiteSuffix.SplitLast(title) is { } last)
        {
            yield return last.After;
        }

        if (SiteSuffix.SplitFirst(title) is { } first)
        {
            yield return first.Before;
        }

        if (title.IndexOf(Colon, StringComparison.Ordinal) is > 0 and var colon)
        {
            yield return title[..colon];
        }
    }

    /// <summary>The title, and what is left of it without parts at its beginning and its end; longest first.</summary>
    public static IEnumerable<string> Inner(string title) => Tails(title).SelectMany(Heads).Distinct().OrderByDescending(t => t.Length);

    private static IEnumerable<string> Heads(string title)
    {
        for (string? rest = title; rest is not null; rest = SiteSuffix.SplitLast(rest)?.Before)
        {
            yield return rest;
        }
    }

    private static IEnumerable<string> Tails(string title)
    {
        for (string? rest = title; rest is not null; rest = SiteSuffix.SplitFirst(rest)?.After)
        {
            yield return rest;
            if (rest.IndexOf(Colon, StringComparison.Ordinal) is > 0 and var colon)
            {
                yield return rest[(colon + Colon.Length)..];
            }
        }
    }
}
