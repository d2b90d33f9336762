using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Rights;

/// <summary>Cuts the beginning out of a body. The excerpt of an excerpt is the excerpt, so that a twin put into the input changes nothing.</summary>
internal static class Excerpt
{
    /// <summary>
    /// Most that an excerpt shows, in UTF-16 units. The first sentence of four of the five sample articles takes 144 to 249: at 300 these
    /// excerpts end with a sentence, and none shows more than a seventh of its text. At 150 all but one would end within a sentence.
    /// </summary>
    public const int Longest = 300;

    private const string SentenceEnds = ".!?…。！？";
    private const string ClosingMarks = "\"'”’»)]";

    /// <summary>Blocks from the beginning; the last one cut behind a sentence, or where it has none that short, between words. No heading of what is left out ends it.</summary>
    public static Body Of(Body body)
    {
        var shown = ImmutableArray.CreateBuilder<Block>();
        int room = Longest;
        foreach (Block block in body.Blocks.Where(b => b.HasText))
        {
            Block cut = Cut(block, room, shown.Count > 0);
            if (cut.HasText)
            {
                shown.Add(cut);
            }

            if (cut.Text.Length < block.Text.Length)
            {
                break;
            }

            room -= block.Text.Length;
        }

        while (shown is [_, .., { Kind: BlockKind.Heading }])
        {
            shown.RemoveAt(shown.Count - 1);
        }

        return new Body(shown.ToImmutable());
    }

    /// <param name="wholeSentences">Whether a sentence that does not fit is left out altogether.</param>
    private static Block Cut(Block block, int room, bool wholeSentences)
    {
        if (block.Text.Length <= room)
        {
            return block;
        }

        int end = SentenceEnd(block.Text, room) ?? (wholeSentences ? 0 : WordEnd(block.Text, room));
        return block with { Text = block.Text[..end], Inlines = [.. block.Inlines.Where(i => i.Span.End <= end)] };
    }

    private static int? SentenceEnd(string text, int room)
    {
        for (int end = room; end > 0; end--)
        {
            int mark = end - 1;
            while (mark > 0 && ClosingMarks.Contains(text[mark], StringComparison.Ordinal))
            {
                mark--;
            }

            if (SentenceEnds.Contains(text[mark], StringComparison.Ordinal) && (text[mark] > '\u2fff' || char.IsWhiteSpace(text[end])))
            {
                return end;
            }
        }

        return null;
    }

    private static int WordEnd(string text, int room)
    {
        int space = text.LastIndexOf(' ', room);
        int end = space > 0 ? space : room;
        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }
}
