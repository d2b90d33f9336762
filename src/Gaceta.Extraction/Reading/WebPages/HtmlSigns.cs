namespace Gaceta.Extraction.Reading.WebPages;

/// <summary>Tells whether a text without a telling name is the source of a page, or a piece of it.</summary>
internal static class HtmlSigns
{
    /// <summary>A page has many; a text about HTML may name one.</summary>
    private const int LeastBlocks = 2;

    private static readonly string[] Ends = ["</p>", "</h1>", "</h2>", "</div>", "<br>", "<br/>", "<br />", "</html>"];

    public static bool AreIn(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> opening = text.TrimStart();
        if (opening.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || opening.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        int blocks = 0;
        foreach (string end in opening.Contains('<') ? Ends : [])
        {
            for (int at = 0; blocks < LeastBlocks && text[at..].IndexOf(end, StringComparison.OrdinalIgnoreCase) is >= 0 and int next; at += next + end.Length)
            {
                blocks++;
            }
        }

        return blocks >= LeastBlocks;
    }
}
