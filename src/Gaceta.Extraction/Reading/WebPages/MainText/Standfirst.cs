namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>The paragraph between headline and body that sums the article up, where the page keeps it outside the body's element.</summary>
internal static class Standfirst
{
    /// <summary>Between headline and body stand date, authors and picture; what lies farther apart has nothing to do with it.</summary>
    private const int MostBlocks = 15;

    /// <summary>The first blocks of prose below the headline and above <paramref name="root"/>; mostly none.</summary>
    public static IEnumerable<PageBlock> Find(Outline outline, Region root, KnownFields known)
    {
        int headline = Enumerable.Range(1, Math.Min(MostBlocks, root.First))
            .Select(back => root.First - back)
            .FirstOrDefault(i => known.IsTitle(outline.Blocks[i].Text), -1);
        return headline < 0
            ? []
            : outline.Blocks[(headline + 1)..root.First].Where(IsSummary).Take(1)
                .Select(b => b.With(b.Block with { Kind = BlockKind.Paragraph, Level = 0 }));
    }

    private static bool IsSummary(PageBlock block) => block.LinkDensity < 0.3
        && (block.IsProse || (block.IsHeading && block.Text.Length >= 60));
}
