using Gaceta.Extraction;

namespace Gaceta.Reviewing.NearDuplicates;

/// <summary>Two articles with much the same text.</summary>
/// <param name="One">The one whose file name comes first.</param>
/// <param name="Similarity">Share, 0 to 1, of the shorter article's shingles that the other has too.</param>
internal sealed record NearDuplicate(Article One, Article Other, double Similarity)
{
    /// <summary>Rounded down: only equal texts are 100 % the same.</summary>
    public int Percent => (int)(Similarity * 100);
}
