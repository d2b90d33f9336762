using System.Globalization;
using System.Text;
using Gaceta.Extraction;

namespace Gaceta.Twins;

/// <summary>Writes an article's blocks as Markdown (CommonMark with pipe tables) that reads back as the same blocks.</summary>
internal static class MarkdownBody
{
    private const int SpacesPerLevel = 4;

    public static string Write(Body body)
    {
        var markdown = new StringBuilder();
        var lists = new ListMarkers();
        for (int i = 0; i < body.Blocks.Length; i++)
        {
            Block block = body.Blocks[i];
            bool insideList = i > 0 && block.Kind == BlockKind.ListItem && body.Blocks[i - 1].Kind == BlockKind.ListItem;
            markdown.Append(i == 0 ? "" : insideList ? "\n" : "\n\n").Append(Write(block, lists));
        }

        return markdown.Append(body.Blocks.Length > 0 ? "\n" : "").ToString();
    }

    private static string Write(Block block, ListMarkers lists) => block.Kind switch
    {
        BlockKind.Heading => new string('#', Math.Clamp(block.Level, 1, 6)) + " " + MarkdownText.Write(block),
        BlockKind.ListItem => new string(' ', SpacesPerLevel * (Math.Max(block.Level, 1) - 1)) + lists.Next(block).PadRight(SpacesPerLevel) + MarkdownText.Write(block),
        BlockKind.Quotation or BlockKind.Post => "> " + MarkdownText.Write(block) + Attribution(block),
        BlockKind.Code => Code(block.Text),
        BlockKind.Table => Table(block.Text),
        BlockKind.Image => $"![{MarkdownText.Escape(block.Caption ?? "")}]({MarkdownText.Address(block.Address ?? "")})",
        BlockKind.Break => "***",
        _ => MarkdownText.Write(block),
    };

    private static string Attribution(Block block)
    {
        if (block.Attribution is not { } attribution)
        {
            return "";
        }

        string handle = attribution.Handle is { } account ? $" ({account})" : "";
        string words = MarkdownText.Escape(attribution.Words ?? $"— {attribution.Author}{handle} {attribution.Date}".TrimEnd());
        return "\n>\n> " + (block.Address is { } address ? $"[{words}]({MarkdownText.Address(address)})" : words);
    }

    private static string Code(string text)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string fence = new('`', Math.Max(3, longest + 1));
        return $"{fence}\n{text}\n{fence}";
    }

    private static string Table(string text)
    {
        string[][] rows = [.. text.Split('\n').Select(row => row.Split('\t'))];
        int columns = rows.Max(r => r.Length);
        IEnumerable<string> lines = rows.Select(row => Row(row.Concat(Enumerable.Repeat("", columns - row.Length)).Select(MarkdownText.EscapeCell)));
        return string.Join('\n', lines.Take(1).Append(Row(Enumerable.Repeat("---", columns))).Concat(lines.Skip(1)));
    }

    private static string Row(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |";

    /// <summary>The markers of list items. A list whose numbers do not go on gets the other delimiter, which begins a new list.</summary>
    private sealed class ListMarkers
    {
        private int _number;
        private char _delimiter = '.';

        public string Next(Block item)
        {
            if (item.Number is not { } number)
            {
                return "-";
            }

            _delimiter = number == _number + 1 ? _delimiter : _delimiter == '.' ? ')' : '.';
            _number = number;
            return number.ToString(CultureInfo.InvariantCulture) + _delimiter;
        }
    }
}
