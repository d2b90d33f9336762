using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace Gaceta.Extraction.Reading.Markdown;

/// <summary>Markdown to blocks. HTML inside it is taken for the words it shows, never passed on.</summary>
internal static class MarkdownBlocks
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    private static readonly MarkdownPipeline Pasted = new MarkdownPipelineBuilder()
        .UsePipeTables().UseTaskLists().UseEmphasisExtras(EmphasisExtraOptions.Marked | EmphasisExtraOptions.Strikethrough).Use<NoteSigns>().UsePreciseSourceLocation().Build();

    /// <summary>As people write and paste it, with the signs of their programs.</summary>
    /// <param name="start">Where the Markdown begins in <paramref name="text"/>; origins count into the whole text.</param>
    public static ImmutableArray<Block> Read(string text, int start) => Read(text, start, Pasted);

    /// <summary>As the twin of a page is written: what else programs give a meaning, as <c>==</c> and <c>%%</c>, is text there.</summary>
    /// <inheritdoc cref="Read(string, int)"/>
    public static ImmutableArray<Block> ReadPlain(string text, int start) => Read(text, start, Plain);

    private static ImmutableArray<Block> Read(string text, int start, MarkdownPipeline pipeline)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (MarkdigBlock block in Markdig.Markdown.Parse(text[start..], pipeline))
        {
            Add(block, blocks, start, depth: 0);
        }

        return blocks.ToImmutable();
    }

    private static void Add(MarkdigBlock block, ImmutableArray<Block>.Builder blocks, int offset, int depth)
    {
        TextSpan origin = new(block.Span.Start + offset, block.Span.End + 1 + offset);
        switch (block)
        {
            case HeadingBlock heading:
                AddInlines(new Block(BlockKind.Heading, "") { Level = heading.Level }, heading, origin, blocks);
                break;
            case ParagraphBlock paragraph:
                AddInlines(new Block(BlockKind.Paragraph, ""), paragraph, origin, blocks);
                break;
            case QuoteBlock quote:
                AddQuotation(quote, blocks, offset, depth);
                break;
            case ListBlock list:
                AddItems(list, blocks, offset, depth + 1);
                break;
            case CodeBlock code:
                blocks.Add(new Block(BlockKind.Code, code.Lines.ToString()) { Origin = origin });
                break;
            case Table table:
                blocks.Add(new Block(BlockKind.Table, TableText(table)) { Origin = origin });
                break;
            case ThematicBreakBlock:
                blocks.Add(new Block(BlockKind.Break, "") { Origin = origin });
                break;
            case HtmlBlock html:
                blocks.AddRange(MarkdownHtml.Read(html.Lines.ToString(), origin));
                break;
            case ContainerBlock container:
                foreach (MarkdigBlock child in container)
                {
                    Add(child, blocks, offset, depth);
                }

                break;
        }
    }

    private static void AddInlines(Block shape, LeafBlock leaf, TextSpan origin, ImmutableArray<Block>.Builder blocks)
    {
        MarkdownInlines.Result inlines = MarkdownInlines.Read(leaf.Inline);
        if (inlines.Image is { } image)
        {
            blocks.Add(new Block(BlockKind.Image, "") { Address = image.Address, Caption = image.Caption, Origin = origin });
        }

        if (inlines.Text.Length > 0)
        {
            blocks.Add(shape with { Text = inlines.Text, Inlines = inlines.Inlines, Origin = origin });
        }
    }

    private static void AddQuotation(QuoteBlock quote, ImmutableArray<Block>.Builder blocks, int offset, int depth)
    {
        int first = blocks.Count;
        foreach (MarkdigBlock child in quote)
        {
            Add(child, blocks, offset, depth);
        }

        for (int i = first; i < blocks.Count; i++)
        {
            blocks[i] = blocks[i] switch
            {
                { Kind: BlockKind.Paragraph } paragraph => paragraph with { Kind = BlockKind.Quotation },
                var other => other,
            };
        }

        QuotationAttributions.Attach(blocks, first);
    }

    private static void AddItems(ListBlock list, ImmutableArray<Block>.Builder blocks, int offset, int depth)
    {
        int number = int.TryParse(list.OrderedStart, out int start) ? start : 1;
        foreach (ListItemBlock item in list.OfType<ListItemBlock>())
        {
            int first = blocks.Count;
            foreach (MarkdigBlock child in item)
            {
                Add(child, blocks, offset, depth);
            }

            for (int i = first; i < blocks.Count; i++)
            {
                if (blocks[i].Kind == BlockKind.Paragraph)
                {
                    blocks[i] = blocks[i] with { Kind = BlockKind.ListItem, Level = depth, Number = list.IsOrdered ? number : null };
                }
            }

            number++;
        }
    }

    private static string TableText(Table table) => string.Join('\n', table.OfType<TableRow>().Select(row =>
        string.Join('\t', row.OfType<TableCell>().Select(cell =>
            string.Join(' ', cell.OfType<ParagraphBlock>().Select(p => MarkdownInlines.Read(p.Inline).Text))))));
}
