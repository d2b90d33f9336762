using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>Finds the article on a page: strictly first, then with more and more of the page let in, until it yields enough.</summary>
internal static class MainTextReader
{
    /// <summary>A text shorter than this, in UTF-16 units, is taken only when nothing longer is found. At 250 the readers' comments below a short notice come in, and no page gains.</summary>
    private const int EnoughText = 100;

    public static ImmutableArray<Block> Read(IElement body, Uri? address, KnownFields known)
    {
        ProseMass mass = ProseMass.Of(body);
        FrozenSet<IElement> boxes = AskingBoxes.Of(body, mass);
        ImmutableArray<Block> best = [];
        foreach (Strictness strictness in Enum.GetValues<Strictness>())
        {
            ImmutableArray<Block> blocks = Read(OutlineBuilder.Build(body, new ElementFilter(strictness, mass, boxes), address), known);
            if (LengthOf(blocks) >= EnoughText)
            {
                return blocks;
            }

            best = LengthOf(blocks) > LengthOf(best) ? blocks : best;
        }

        return best;
    }

    private static ImmutableArray<Block> Read(Outline outline, KnownFields known) =>
        RootChoice.Choose(outline, known) is { } root
            ? [.. BlockJudge.Keep([.. Standfirst.Find(outline, root, known), .. outline.Blocks[root.First..root.End]], known).Select(b => b.Block)]
            : [];

    private static int LengthOf(ImmutableArray<Block> blocks) => blocks.Sum(b => b.Text.Length);
}
