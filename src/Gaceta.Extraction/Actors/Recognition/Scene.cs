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
        if (!Has(index) || !Text[index].HasCapital || IsAdjective(index)
            || (Is(index, WordRole.Common | WordRole.NoActor | WordRole.Article | WordRole.Honorific) && !BeginsOrganization(index)))
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

    /// <summary>National Hurricane Center: a common word before a head word, all in capitals inside a sentence.</summary>
    private bool BeginsOrganization(int index)
    {
        int end = index;
        while (end < index + 3 && Has(end) && Text.SameBlock(index, end) && Text[end].Shape == TokenShape.Capital && !Text[end].StartsSentence
            && !Is(end, WordRole.Article | WordRole.NoActor | WordRole.Honorific) && !Text.IsHeadline(end))
        {
            if (end > index && Is(end, WordRole.OrganizationHead))
            {
                return true;
            }

            end++;
        }

        return false;
    }

    private bool MayStartSentence(int index) =>
        Is(index, WordRole.GivenName) || Text.SeenCapital(Text[index].Folded)
        || (!Text.SeenLower(Text[index].Folded) && (Text[index].Shape is TokenShape.Upper or TokenShape.Mixed || FollowedByName(index)))
        || (Is(index, WordRole.OrganizationHead) && Is(index + 1, WordRole.Link));

    private bool FollowedByName(int index) =>
        Has(index + 1) && Text.SameBlock(index, index + 1) && Text[index + 1].HasCapital && !Is(index + 1, WordRole.Common | WordRole.NoActor);
}
