namespace Gaceta.Searching;

/// <summary>How many parts the index has: known from the size of the digest alone, so that a plan of the site needs no index.</summary>
/// <param name="Documents">Articles.</param>
/// <param name="Characters">Length of all their texts, in UTF-16 units.</param>
internal sealed record SearchSize(int Documents, long Characters)
{
    /// <summary>
    /// Bytes of a part, uncompressed. Postings compress to less than half, so that a part stays below 16 kB even at twice this size, and
    /// the two that a query of two words needs below half of that.
    /// </summary>
    private const int PartSize = 16_000;

    /// <summary>Bytes of postings for each character of text: 0.31 over 2,000 generated articles, 0.34 over 241 real ones.</summary>
    private const double PostingsPerCharacter = 0.33;

    /// <summary>The reversed terms take an eighth of the postings at 2,000 articles, a quarter at 100.</summary>
    private const int TermShardsForEachReversed = 4;

    /// <summary>Rows of one part of the table for filters; a thousand compress to 5 kB.</summary>
    public const int RowsInTable = 1_000;

    public int TermShards => 1 + (int)(Characters * PostingsPerCharacter / PartSize);

    public int ReversedShards => 1 + (TermShards / TermShardsForEachReversed);

    public int Tables => 1 + (Math.Max(0, Documents - 1) / RowsInTable);
}
