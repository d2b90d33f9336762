using System.Collections.Immutable;
using Gaceta.Extraction.Reading.WebPages.Metadata;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>
/// The text in JSON-LD, for pages whose mark-up has hardly any: scripts would have put it there. It has no headings and quotations, so
/// that the mark-up's own text is better wherever it is.
/// </summary>
internal static class LinkedText
{
    /// <summary>The text in JSON-LD is taken when it is so many times as long as that of the mark-up, which then is a notice or a teaser.</summary>
    private const int TimesLonger = 3;

    public static ImmutableArray<Block> OrElse(ImmutableArray<Block> blocks, LinkedArticle linked)
    {
        ImmutableArray<string> lines = [.. linked.Article?.Lines("articleBody") ?? []];
        bool isText = !lines.Any(line => line.Contains("</", StringComparison.Ordinal));
        return isText && lines.Sum(line => line.Length) > TimesLonger * blocks.Sum(b => b.Text.Length)
            ? [.. lines.Select(line => new Block(BlockKind.Paragraph, line))]
            : blocks;
    }
}
