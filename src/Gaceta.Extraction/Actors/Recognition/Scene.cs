using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>A text under recognition with the vocabulary for it, and what readers ask of both.</summary>
internal sealed record Scene(TokenizedText Text, Vocabulary Vocabulary, KnownNames Known)
{
    public int Count => Text.Count;

    public Token this[int index] => Text[index];

    public bool Is(int index, WordRole role) => Has(index) && Vocabulary.Is(Text[index], role);

    public bool Has(int index) => index >= 0 && index < Text.Count;

    public (Phrase Value, int End)? Phrase(int index, PhraseKind kind) => Has(index) ? Vocabulary.PhraseAt(Text, index, kind) : null;

    /// <summary>Whether the token is a word of a name: it has a capital that neither its place nor a common word explains.</summary>
    public bool IsNameWord(int index)
    {
        if (!Has(index) || !Text[index].HasCapital || Is(index, WordRole.Common | WordRole.NoActor | WordRole.Article | WordRole.Honorific) || IsAdjective(index))
        {
            return false;
        }

        return Text.IsHeadline(index)
            ? Is(index, WordRole.GivenName) || Text.SeenCapital(Text[index].Folded)
            : !Text[index].StartsSentence || MayStartSentence(index);
    }

    /// <summary>A compound such as Moscow-backed or Russian-Venezuelan, or a nationality.</summary>
    public bool IsAdjective(int index)
    {
        string folded = Text[index].Folded;
        int hyphen = folded.LastIndexOf('-');
        return hyphen > 0
            ? Vocabulary.CompoundTails.Contains(folded[(hyphen + 1)..]) || Phrase(index, PhraseKind.Demonym) is not null
            : Phrase(index, PhraseKind.Demonym) is { } demonym && demonym.End == index + 1;
    }

    private bool MayStartSentence(int index) =>
        Is(index, WordRole.GivenName) || Text.SeenCapital(Text[index].Folded)
        || (!Text.SeenLower(Text[index].Folded) && (Text[index].Shape is TokenShape.Upper or TokenShape.Mixed || FollowedByName(index)));

    private bool FollowedByName(int index) =>
        Has(index + 1) && Text.SameBlock(index, index + 1) && Text[index + 1].HasCapital && !Is(index + 1, WordRole.Common | WordRole.NoActor);
}
