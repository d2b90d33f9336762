namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>Sums of a value over the blocks of any region, each found in constant time.</summary>
internal sealed class Sums
{
    private readonly double[] _upTo;

    public Sums(Outline outline, Func<PageBlock, double> valueOf)
    {
        _upTo = new double[outline.Blocks.Length + 1];
        for (int i = 0; i < outline.Blocks.Length; i++)
        {
            _upTo[i + 1] = _upTo[i] + valueOf(outline.Blocks[i]);
        }
    }

    public double In(Region region) => _upTo[region.End] - _upTo[region.First];
}
