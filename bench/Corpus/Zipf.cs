namespace Gaceta.Bench.Corpus;

/// <summary>Draws ranks by Zipf's law, as names occur in news: the second half as often as the first, the third a third as often.</summary>
internal sealed class Zipf(int count)
{
    private readonly double[] _cumulated = Cumulate(count);

    /// <summary>A rank from 0.</summary>
    public int Draw(Random random)
    {
        int found = Array.BinarySearch(_cumulated, random.NextDouble() * _cumulated[^1]);
        return Math.Min(found < 0 ? ~found : found, count - 1);
    }

    private static double[] Cumulate(int count)
    {
        var sums = new double[count];
        double sum = 0;
        for (int rank = 0; rank < count; rank++)
        {
            sums[rank] = sum += 1.0 / (rank + 1);
        }

        return sums;
    }
}
