using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>Takes the line under an embedded post, <c>— Name (@account) June 3, 2025</c>, out of its words.</summary>
internal static class PostAttributions
{
    public static IEnumerable<PageBlock> Attach(IEnumerable<PageBlock> blocks)
    {
        var kept = new List<PageBlock>();
        foreach (PageBlock block in blocks)
        {
            if (block.Block.Kind != BlockKind.Post || PostReader.Read(block.Text, null) is not { } line)
            {
                kept.Add(block);
            }
            else if (line.Start > 0)
            {
                kept.Add(block.With(Cut(block.Block, line.Start) with { Attribution = line.Attribution }));
            }
            else if (kept.Count > 0 && kept[^1].Block is { Kind: BlockKind.Post, Attribution: null } post)
            {
                kept[^1] = kept[^1].With(post with { Attribution = line.Attribution });
            }
        }

        return kept;
    }

    private static Block Cut(Block post, int end)
    {
        string text = post.Text[..end].TrimEnd();
        return post with { Text = text, Inlines = [.. post.Inlines.Where(i => i.Span.End <= text.Length)] };
    }
}
