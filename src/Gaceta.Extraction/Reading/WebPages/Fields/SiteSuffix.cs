namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>Takes the site's name off a title: <c>Headline | Section - The Daily</c>.</summary>
internal static class SiteSuffix
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " > ", " ‹ ", " // ", " ~ ", "| "];

    /// <param name="names">What the site is called, and its host's labels.</param>
    /// <param name="headlines">Other titles of the page: what stands behind one of them is no part of the headline.</param>
    public static string Remove(string title, IReadOnlyCollection<string> names, IReadOnlyCollection<string> headlines)
    {
        if (headlines.FirstOrDefault(h => IsBeginning(h, title)) is { } headline)
        {
            return headline;
        }

        for (string rest = title; SplitLast(rest) is { } split; rest = split.Before)
        {
            if (names.Any(n => IsName(split.After, n)))
            {
                return split.Before;
            }
        }

        return SplitFirst(title) is { } first && names.Any(n => IsName(first.Before, n)) ? first.After : title;
    }

    /// <summary>Whether the words mean this name: <c>Daily News</c>, <c>The Daily News</c> and <c>dailynews</c> are one.</summary>
    public static bool IsName(string words, string name)
    {
        (string a, string b) = (Joined(words), Joined(name));
        return a.Length > 0 && b.Length > 0 && (a == b
            || (a.Length >= 4 && b.Length >= 4 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)
                || a.EndsWith(b, StringComparison.Ordinal) || b.EndsWith(a, StringComparison.Ordinal))));
    }

    private static string Joined(string words) => Slug.Of(words).Replace("-", "", StringComparison.Ordinal);

    private static bool IsBeginning(string headline, string title) =>
        headline.Length >= 15 && title.Length > headline.Length && title.StartsWith(headline, StringComparison.OrdinalIgnoreCase)
        && Separators.Any(s => title.AsSpan(headline.Length).StartsWith(s, StringComparison.Ordinal) || title.AsSpan(headline.Length).StartsWith(s.AsSpan().Trim(), StringComparison.Ordinal));

    /// <summary>At the last separator; null when there is none.</summary>
    public static (string Before, string After)? SplitLast(string title) => Split(title, Separators.Max(s => title.LastIndexOf(s, StringComparison.Ordinal)));

    /// <summary>At the first separator; null when there is none.</summary>
    public static (string Before, string After)? SplitFirst(string title) =>
        Split(title, Separators.Select(s => title.IndexOf(s, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(-1).Min());

    private static (string Before, string After)? Split(string title, int at)
    {
        if (at <= 0)
        {
            return null;
        }

        string separator = Separators.Where(s => title.AsSpan(at).StartsWith(s, StringComparison.Ordinal)).MaxBy(s => s.Length)!;
        return (title[..at].Trim(), title[(at + separator.Length)..].Trim());
    }
}
