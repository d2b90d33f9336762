namespace Gaceta.Extraction;

/// <summary>A word as it is written, with what its letters tell.</summary>
/// <param name="Folded">Without accents, in lower case.</param>
/// <param name="Hash">Of <paramref name="Folded"/>, as <see cref="WordHash"/> has it.</param>
internal sealed record WrittenWord(string Folded, int Hash, TokenShape Shape)
{
    private static readonly WordCache<WrittenWord> Kept = new(Read);

    public static WrittenWord Of(ReadOnlySpan<char> word) => Kept.Of(word);

    private static WrittenWord Read(string word)
    {
        string folded = Folding.Fold(word);
        return new(folded, WordHash.Of(folded), WordShapes.Of(word));
    }
}
