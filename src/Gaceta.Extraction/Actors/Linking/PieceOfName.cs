using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Linking;

/// <summary>Knows single words that are only a piece of a longer phrase in capitals, whose other words are common ones: the Good <c>Neighbour</c>, General Public <c>Licence</c>.</summary>
internal static class PieceOfName
{
    private const WordRole OfThings = WordRole.OrganizationHead | WordRole.OrganizationNoun | WordRole.ThingHead | WordRole.PlaceNoun | WordRole.Portfolio | WordRole.Acting;

    public static bool Is(Scene scene, Sighting sighting)
    {
        int start = sighting.First;
        return IsPluralOfLetters(scene, start) || (sighting.HasTitle && !sighting.Speaks && IsNounBehindTitle(scene, start))
            || (sighting.Length == 1 && !scene.Text.IsHeadline(start) && !scene.Text.SeenAloneInside(scene[start].Folded) && (GoesBefore(scene, start) || GoesOn(scene, sighting.End)));
    }

    /// <summary>CEOs, DVDs: many, or things.</summary>
    private static bool IsPluralOfLetters(Scene scene, int index) =>
        scene.Vocabulary.HeadsComeLast && scene.Text.Written(index) is [.. var letters, 's'] && letters.Length > 1 && !letters.ContainsAnyExceptInRange('A', 'Z');

    /// <summary>"Artificial General Intelligence", "Head Start": a noun of the language behind a title in capitals.</summary>
    private static bool IsNounBehindTitle(Scene scene, int index) =>
        scene.Text.SameBlock(index - 1, index) && scene[index - 1].HasCapital && !scene.Is(index, WordRole.GivenName) && !scene.Vocabulary.IsLikeSurname(scene[index].Folded)
        && (scene.Is(index, OfThings) || scene.Text.SeenLower(scene[index].Folded));

    /// <summary>The <c>Good</c> Neighbour, Women's Health: a word with a capital of its own that is no name stands before it.</summary>
    private static bool GoesBefore(Scene scene, int start)
    {
        int before = scene.Has(start - 1) && scene[start - 1].Shape == TokenShape.Possessive ? start - 2 : start - 1;
        return scene.Text.SameBlock(before, start) && IsCommonWithCapital(scene, before) && scene.Phrase(before, PhraseKind.Title) is null;
    }

    /// <summary>Stability <c>AI</c>, Football <c>Manager</c>.</summary>
    private static bool GoesOn(Scene scene, int end) =>
        scene.Text.SameBlock(end - 1, end) && (IsCommonWithCapital(scene, end) || IsTitleAlone(scene, end)) && !scene.IsNameWord(end + 1);

    /// <summary>Task <c>Manager</c>: in capitals, and no name of who bears it behind it.</summary>
    private static bool IsTitleAlone(Scene scene, int index) =>
        scene[index].Shape == TokenShape.Capital && scene.Phrase(index, PhraseKind.Title)?.End == index + 1 && !scene[index].EndsSentence;

    private static bool IsCommonWithCapital(Scene scene, int index) =>
        scene[index].Shape == TokenShape.Capital && !scene[index].StartsSentence && !scene.IsNameWord(index) && !scene.IsAdjective(index)
        && !scene.Is(index, WordRole.NoActor | WordRole.Article | WordRole.Honorific);
}
