using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>Decides which blocks of the chosen element are article, each by its form and its neighbours.</summary>
internal static class BlockJudge
{
    /// <summary>Above it a paragraph is a list of links, or one link to another article. Sentences that are half a link are common in news.</summary>
    private const double LinkedThrough = 0.8;

    /// <summary>Shorter lines ("Yes.", a name in an interview) come again without being a copy, in UTF-16 units.</summary>
    private const int ShortestRepeat = 40;

    /// <summary>Longest words that announce a link, as "You may also like:", in UTF-16 units.</summary>
    private const int LongestLabel = 25;

    /// <summary>Shorter links are names and files, not headlines, in UTF-16 units.</summary>
    private const int ShortestHeadline = 20;

    public static ImmutableArray<PageBlock> Keep(ImmutableArray<PageBlock> blocks, KnownFields known)
    {
        var appeals = new Appeals(blocks);
        List<PageBlock> kept = [.. PostAttributions.Attach(blocks).Where(b => !(IsLinkLine(b) && !IsReference(b, known)) && !known.IsTitle(b.Text) && !known.IsByline(b.Text) && !PageLines.IsFurniture(b) && !appeals.Is(b))];
        CutBeginning(kept);
        CutEnd(kept);
        CutAuthors(kept, known);
        CutAppeals(kept, appeals);
        return WithoutRepeats(WithoutEmptyHeadings(kept));
    }

    private static bool IsLinkLine(PageBlock block) => (block.LinkDensity > LinkedThrough || IsLabelledLink(block)) && block.Block.Kind != BlockKind.Code;

    /// <summary>An item of a list of sources, offers and the like: a site's own lists of other articles lead to itself.</summary>
    private static bool IsReference(PageBlock block, KnownFields known) =>
        block.Block.Kind == BlockKind.ListItem && block.Text.Length > ShortestHeadline && known.LeadsElsewhere(block.Block);

    /// <summary>A linked headline with a few words before it, and without a full stop: "Related: Port to grow".</summary>
    private static bool IsLabelledLink(PageBlock block) => block.Block.Kind == BlockKind.Paragraph && !block.EndsSentence && !block.Text.Contains("://", StringComparison.Ordinal)
        && block.LinkLength > ShortestHeadline && block.Text.Length - block.LinkLength < LongestLabel;

    private static void CutBeginning(List<PageBlock> blocks)
    {
        int first = blocks.FindIndex(b => b.IsProse);
        int start = first > 0 && blocks[first - 1].IsHeading ? first - 1 : first;
        if (start > 0)
        {
            blocks.RemoveAll(IsBefore(blocks, start));
        }
    }

    private static Predicate<PageBlock> IsBefore(List<PageBlock> blocks, int start)
    {
        HashSet<PageBlock> early = new(blocks.Take(start).Where(b => b.Block.HasText), ReferenceEqualityComparer.Instance);
        return early.Contains;
    }

    private static void CutEnd(List<PageBlock> blocks)
    {
        int last = blocks.FindLastIndex(b => b.IsProse);
        while (last >= 0 && last + 1 < blocks.Count && Continues(blocks, last + 1))
        {
            last++;
        }

        if (last >= 0)
        {
            blocks.RemoveRange(last + 1, blocks.Count - last - 1);
        }
    }

    /// <summary>What the article says last about those who wrote it.</summary>
    private static void CutAuthors(List<PageBlock> blocks, KnownFields known)
    {
        while (blocks.Count > 1 && known.IsAboutAuthor(blocks[^1].Text))
        {
            blocks.RemoveAt(blocks.Count - 1);
        }
    }

    /// <summary>What the page asks of its reader when the article is over.</summary>
    private static void CutAppeals(List<PageBlock> blocks, Appeals appeals)
    {
        while (blocks.Count > 1 && appeals.IsAtEnd(blocks[^1]))
        {
            blocks.RemoveAt(blocks.Count - 1);
        }
    }

    /// <summary>Behind the last prose a list of facts may follow, with its heading.</summary>
    private static bool Continues(List<PageBlock> blocks, int at) =>
        IsFact(blocks[at]) || IsLastSentence(blocks, at) || (blocks[at].IsHeading && at + 1 < blocks.Count && IsFact(blocks[at + 1]));

    /// <summary>A short sentence right behind the last paragraph, in the same element: "He is called Kipper."</summary>
    private static bool IsLastSentence(List<PageBlock> blocks, int at) =>
        at > 0 && blocks[at].EndsSentence && blocks[at].LinkLength == 0 && blocks[at].Text.Contains(' ', StringComparison.Ordinal) && blocks[at].Block.Kind == blocks[at - 1].Block.Kind
        && ReferenceEquals(ContainerOf(blocks[at]), ContainerOf(blocks[at - 1]));

    private static IElement? ContainerOf(PageBlock block) => block.Element.LocalName is "p" ? block.Element.ParentElement : block.Element;

    private static bool IsFact(PageBlock block) =>
        block.Block.Kind is BlockKind.ListItem or BlockKind.Table && block.LinkDensity < 0.3;

    /// <summary>A heading with nothing before the next one of its rank announced what has been left out.</summary>
    private static Stack<PageBlock> WithoutEmptyHeadings(List<PageBlock> blocks)
    {
        var kept = new Stack<PageBlock>(blocks.Count);
        (int next, bool filled) = (int.MaxValue, false);
        foreach (PageBlock block in Enumerable.Reverse(blocks))
        {
            if (!block.IsHeading)
            {
                filled |= block.Block.HasText;
                kept.Push(block);
            }
            else if (filled || block.Block.Level < next)
            {
                (next, filled) = (block.Block.Level, false);
                kept.Push(block);
            }
        }

        return kept;
    }

    /// <summary>Pull quotes, and variants of a text for narrow screens.</summary>
    private static ImmutableArray<PageBlock> WithoutRepeats(IEnumerable<PageBlock> blocks)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. blocks.Where(b => b.Text.Length < ShortestRepeat || seen.Add(b.Text))];
    }
}
