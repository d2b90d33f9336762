namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>The hosts of a page: of where it came from and of the addresses that it states as its own.</summary>
internal static class SiteHost
{
    /// <summary>Shorter ones are those of countries and "www".</summary>
    private const int ShortestLabel = 3;

    public static IEnumerable<string> All(Page page) => AddressCues.Read(page)
        .Select(c => WebAddress.Parse(c.Value)?.Host).OfType<string>().Append(page.Address?.Host ?? "").Where(h => h.Length > 0).Distinct();

    public static IEnumerable<string> Labels(Page page) => All(page)
        .SelectMany(h => h.Split('.').SkipLast(1)).Where(l => l.Length >= ShortestLabel && l != "www").Distinct();

    /// <summary>Whether a host's label is short for the name: <c>nyherald</c> for "The New York Herald".</summary>
    public static bool Abbreviates(string name, Page page) => Labels(page).Any(label => Abbreviates(Slug.Of(name).Split('-'), label));

    /// <summary>
    /// All letters of the label stand in the name in this order, the label begins as one of its words does, and holds the first
    /// letters of half of its words at least.
    /// </summary>
    private static bool Abbreviates(string[] words, string label)
    {
        string letters = string.Concat(words);
        int at = 0;
        foreach (char c in letters)
        {
            at += at < label.Length && label[at] == c ? 1 : 0;
        }

        return at == label.Length && words.Length > 1 && words.Count(w => w.Length > 3 && label.Contains(w[0])) * 2 >= words.Length
            && words.Any(w => w.Length > 0 && w[0] == label[0]);
    }
}
