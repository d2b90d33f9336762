using Gaceta.Terminal;

namespace Gaceta.Desk;

/// <summary>The list for a person at a terminal: a heading for each kind, a line for each item, and below it the words that speak for it.</summary>
internal static class DeskText
{
    /// <summary>Longest sentence, in UTF-16 units: two lines of a terminal.</summary>
    private const int LongestWords = 160;

    /// <param name="most">Items that are shown of each kind.</param>
    public static void Write(TextWriter output, ActorsToReview review, int most)
    {
        foreach (IGrouping<DeskItemKind, DeskItem> kind in review.Items.GroupBy(i => i.Kind))
        {
            output.WriteLine($"{DeskItemKindNames.Heading(kind.Key)}: {kind.Count()}");
            foreach (DeskItem item in kind.Take(most))
            {
                WriteItem(output, item, review);
            }

            output.WriteLine(kind.Count() > most ? $"  … and {kind.Count() - most} more; --most shows them" + output.NewLine : "");
        }

        output.WriteLine(review.Items.IsEmpty ? "There is nothing to decide about actors." : "Decide with: actors accept <id>, merge <id> <id>, apart <id> <id>, reject <id>");
    }

    private static void WriteItem(TextWriter output, DeskItem item, ActorsToReview review)
    {
        string rule = item.Rule is null ? "" : $" ({item.Rule})";
        output.WriteLine($"  {string.Join(' ', item.Ids)}  {TerminalText.OneLine(item.Message)}{rule}, in {Count(item.Articles)}");
        foreach (DeskPlace place in item.Places)
        {
            string path = TerminalText.OneLine(TerminalPath.Of(review.Paths.GetValueOrDefault(place.File, place.File), place.Line));
            output.WriteLine($"      {path}  “{TerminalText.OneLine(place.Words, LongestWords)}”");
        }
    }

    private static string Count(int articles) => articles == 1 ? "1 article" : $"{articles} articles";
}
