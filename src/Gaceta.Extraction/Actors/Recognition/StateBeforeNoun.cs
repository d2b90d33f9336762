using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Tells where a state only says which noun behind it is meant: "the France captain", "US households". English alone writes so.</summary>
internal static class StateBeforeNoun
{
    private const WordRole NoNoun = WordRole.Common | WordRole.Preposition | WordRole.PlacePreposition | WordRole.Link | WordRole.Conjunction | WordRole.Article | WordRole.Relative | WordRole.ThingRelative | WordRole.NoActor;

    public static bool Is(Scene scene, int start, int end)
    {
        if (!scene.Vocabulary.HeadsComeLast || !scene.Text.SameBlock(end - 1, end) || scene.Is(end + 1, WordRole.Link))
        {
            return false;
        }

        bool letters = scene[start].Shape != TokenShape.Capital;
        return letters && (IsJoinedByHyphen(scene, end) || scene.Phrase(end, PhraseKind.Title) is not null || IsPluralOfLetters(scene, start, end))
            || (IsNoun(scene, end) && !scene[end].Folded.EndsWith('s') && !IsJoined(scene, end) && !(letters && Governs(scene, end)));
    }

    /// <summary>"its Rwanda plan". What ends like a verb in the present, or is one, does not.</summary>
    private static bool IsNoun(Scene scene, int index) =>
        scene[index].Shape == TokenShape.Lower && !Metonymy.IsVerb(scene, index) && !scene.Vocabulary.EndsLikeAdverb(scene[index].Folded) && !scene.Vocabulary.EndsLikeParticiple(scene[index].Folded)
        && scene.Phrase(index, PhraseKind.MatchBefore) is null && !scene.Is(index, NoNoun);

    /// <summary>"India and China resume": two have a verb without an ending.</summary>
    private static bool IsJoined(Scene scene, int end) => scene.Is(end - 2, WordRole.Conjunction) || scene.Is(end - 3, WordRole.Conjunction);

    /// <summary>"US troops", "the UK government", "the US intervention": letters have no adjective, and by these the state acts.</summary>
    private static bool Governs(Scene scene, int index) => scene.Is(index, WordRole.MetonymNoun | WordRole.Government) || scene.Phrase(index, PhraseKind.Deed) is not null;

    /// <summary>"43% of US adults", "U.S. stocks fell", but not "US strikes".</summary>
    private static bool IsPluralOfLetters(Scene scene, int start, int end) =>
        IsNoun(scene, end) && scene[end].Folded.EndsWith('s') && !Governs(scene, end)
        && (scene.Is(start - 1, WordRole.Preposition | WordRole.PlacePreposition | WordRole.Link) || Metonymy.IsVerb(scene, end + 1) || scene.Phrase(end + 1, PhraseKind.PluralVerb) is not null || (scene.Text.SameBlock(start - 1, start) && scene[start - 1].Shape is TokenShape.Number or TokenShape.Possessive));

    /// <summary>U.S.-<c>backed</c>.</summary>
    private static bool IsJoinedByHyphen(Scene scene, int end) => scene[end].Is('-') && scene[end].Span.Start == scene[end - 1].Span.End;
}
