using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>Tables of data, and preformatted text.</summary>
internal static class PageTables
{
    /// <summary>A cell with more text, in UTF-16 units, is a column of a page's layout.</summary>
    private const int LongestCell = 300;

    /// <summary>Null for a table that lays out a page.</summary>
    public static Block? Read(IElement table)
    {
        if (table.QuerySelector("table,article,h1,h2,form,td p+p") is not null)
        {
            return null;
        }

        string[][] rows = [.. table.QuerySelectorAll("tr").Select(Cells).Where(cells => cells.Any(c => c.Length > 0))];
        bool isData = rows.Length > 1 && rows.Any(r => r.Length > 1) && rows.All(r => r.All(c => c.Length <= LongestCell));
        return isData ? new Block(BlockKind.Table, string.Join('\n', rows.Select(r => string.Join('\t', r)))) : null;
    }

    /// <summary>Line breaks kept.</summary>
    public static Block? ReadCode(IElement pre)
    {
        string text = pre.TextContent.Replace("\r\n", "\n", StringComparison.Ordinal).Trim('\n');
        return text.AsSpan().Trim().IsEmpty ? null : new Block(BlockKind.Code, text);
    }

    private static string[] Cells(IElement row) =>
        [.. row.Children.Where(c => c.LocalName is "td" or "th").Select(FoldedText.Of)];
}
