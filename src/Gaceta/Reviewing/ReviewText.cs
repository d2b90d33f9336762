using Gaceta.Terminal;

namespace Gaceta.Reviewing;

/// <summary>The review for a person at a terminal: a heading for each kind, a line for each item, its details indented below.</summary>
internal static class ReviewText
{
    /// <summary>Longest line, in UTF-16 units, without the path: a diagnostic with what was found and expected fits mostly.</summary>
    private const int LongestLine = 300;

    public static void Write(TextWriter output, Review review)
    {
        foreach (IGrouping<ReviewKind, ReviewItem> kind in review.Items.GroupBy(i => i.Kind))
        {
            output.WriteLine($"{ReviewKindNames.Heading(kind.Key)} ({kind.Count()})");
            foreach (ReviewItem item in kind)
            {
                WriteItem(output, item, review);
            }

            output.WriteLine();
        }

        int files = review.Items.Select(i => i.File).Distinct(StringComparer.Ordinal).Count();
        output.WriteLine(review.Items.IsEmpty
            ? $"Nothing to review in {Count(review.Articles, "article")}."
            : $"{Count(review.Items.Length, "item")} in {Count(files, "file")}, of {Count(review.Articles, "article")}.");
    }

    private static void WriteItem(TextWriter output, ReviewItem item, Review review)
    {
        output.WriteLine($"  {PathOf(item.File, review, item.Line, item.Column)}  {TerminalText.OneLine(item.Message, LongestLine)}");
        if (item.Other is not null)
        {
            output.WriteLine($"  {PathOf(item.Other, review)}");
        }

        foreach (string detail in item.Details)
        {
            output.WriteLine($"      {TerminalText.OneLine(detail, LongestLine)}");
        }
    }

    /// <summary>Clickable for files of the input; settings and environment variables go by their name.</summary>
    private static string PathOf(string file, Review review, int? line = null, int? column = null) =>
        TerminalText.OneLine(TerminalPath.Of(review.Paths.GetValueOrDefault(file, file), line, column));

    private static string Count(int number, string of) => number == 1 ? $"1 {of}" : $"{number} {of}s";
}
