using Gaceta.Extraction;
using Gaceta.Terminal;

namespace Gaceta.Adding;

/// <summary>Tells what was added and what was read from it, so that a person sees at once what needs mending.</summary>
internal static class AddedReport
{
    /// <summary>Longest line of words, in UTF-16 units: with the label it fits a terminal of 100 columns.</summary>
    private const int LongestLine = 86;

    public static void Write(TextWriter output, AddedArticle added)
    {
        Article article = added.Article;
        output.WriteLine($"Added {TerminalPath.Of(added.Path)}");
        if (added.Sidecar is not null)
        {
            output.WriteLine($"  and {TerminalPath.Of(added.Sidecar)}");
        }

        WriteValue(output, "Title", article.Title ?? article.DisplayTitle);
        WriteValue(output, "Published", article.Published);
        WriteValue(output, "Source", article.SiteName);
        WriteValue(output, "Byline", article.Byline);
        WriteValue(output, "Language", article.Language);
        WriteLine(output, "Actors", $"{article.Actors.Length}");
        WriteLine(output, "Text", article.Text.Length > 0 ? article.Text : "none found");
    }

    private static void WriteValue<T>(TextWriter output, string label, Found<T>? found) =>
        WriteLine(output, label, found is null ? "unknown" : $"{TerminalText.OneLine($"{found.Value}", LongestLine)} ({found.Certainty.ToString().ToLowerInvariant()})", int.MaxValue);

    private static void WriteLine(TextWriter output, string label, string value, int longest = LongestLine) =>
        output.WriteLine($"  {label,-10} {TerminalText.OneLine(value, longest)}");
}
