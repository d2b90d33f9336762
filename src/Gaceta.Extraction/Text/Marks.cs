namespace Gaceta.Extraction;

/// <summary>Tokens that are no words, each made once.</summary>
internal static class Marks
{
    private static readonly WordCache<WrittenWord> Signs = new(mark => new(mark, WordHash.Of(mark), TokenShape.Mark));

    private static readonly WordCache<WrittenWord> Genitives = new(mark => new(mark, WordHash.Of(mark), TokenShape.Possessive));

    /// <param name="mark">One character, or two for the English genitive.</param>
    public static WrittenWord Of(ReadOnlySpan<char> mark) => mark.Length == 2 ? Genitives.Of(mark) : Signs.Of(mark);
}
