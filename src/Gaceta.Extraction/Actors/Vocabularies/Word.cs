namespace Gaceta.Extraction.Actors.Vocabularies;

/// <summary>What a vocabulary knows of one word.</summary>
/// <param name="Phrases">The kinds of the phrases that begin with it, one bit for each <see cref="PhraseKind"/>.</param>
internal readonly record struct Word(WordRole Roles, long Phrases)
{
    public bool Begins(PhraseKind kind) => (Phrases & (1L << (int)kind)) != 0;
}
