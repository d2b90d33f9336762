namespace Gaceta.Extraction.Actors.Tokens;

/// <summary>A word or mark of a body.</summary>
/// <param name="Span">Into <see cref="Body.Text"/>.</param>
/// <param name="Word">The word without its place; a mark as it is.</param>
/// <param name="Block">Index of its block.</param>
/// <param name="StartsSentence">Whether its capital may be owed to its place: behind a full stop, a colon or an opening quotation mark.</param>
internal readonly record struct Token(TextSpan Span, WrittenWord Word, int Block, bool StartsSentence)
{
    /// <summary>Without accents, in lower case; a mark as it is.</summary>
    public string Folded => Word.Folded;

    /// <summary>Of <see cref="Folded"/>, as <see cref="WordHash"/> has it.</summary>
    public int Hash => Word.Hash;

    public TokenShape Shape => Word.Shape;

    public bool IsWord => Shape is not (TokenShape.Mark or TokenShape.Possessive);

    /// <summary>Whether it is written as names are.</summary>
    public bool HasCapital => Shape is TokenShape.Capital or TokenShape.Upper or TokenShape.Initial or TokenShape.Mixed;

    public bool Is(char mark) => Shape == TokenShape.Mark && Folded.Length == 1 && Folded[0] == mark;

    public bool EndsSentence => Shape == TokenShape.Mark && Folded is "." or "!" or "?" or "…";
}
