using System.Collections.Immutable;

namespace Gaceta.Extraction;

/// <summary>
/// The blocks of an article and the one text they make: the texts of the blocks that have words, joined by an empty line.
/// All spans of actors, quotes and dates count into that text.
/// </summary>
public sealed class Body
{
    private const string Separator = "\n\n";

    private readonly int[] _starts;

    public Body(ImmutableArray<Block> blocks)
    {
        Blocks = blocks;
        _starts = new int[blocks.Length];
        int position = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            _starts[i] = position;
            if (blocks[i].HasText)
            {
                position += blocks[i].Text.Length + Separator.Length;
            }
        }

        Text = string.Join(Separator, blocks.Where(b => b.HasText).Select(b => b.Text));
    }

    public static Body Empty { get; } = new([]);

    public ImmutableArray<Block> Blocks { get; }

    public string Text { get; }

    /// <summary>Place in <see cref="Text"/> of the block at <paramref name="index"/>; empty for a block without words.</summary>
    public TextSpan SpanOf(int index) => TextSpan.At(Math.Min(_starts[index], Text.Length), Blocks[index].Text.Length);
}
