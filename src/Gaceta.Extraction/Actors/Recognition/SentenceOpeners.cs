using Gaceta.Extraction.Actors.Kinds;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>
/// Finds the words that open a sentence and name an organisation by what follows: an office and a name, "Falk manager Ana Ríos", or what only
/// organisations do, "Falk cut its forecast".
/// </summary>
internal static class SentenceOpeners
{
    private const WordRole Ordinary =
        WordRole.Common | WordRole.TitleModifier | WordRole.Portfolio | WordRole.OrganizationHead | WordRole.OrganizationNoun | WordRole.NoActor;

    /// <summary>Words of the second of two names before their verb.</summary>
    private const int LongestSecond = 3;

    /// <returns>Folded words.</returns>
    public static HashSet<string> Of(Scene scene)
    {
        var openers = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i + 2 < scene.Count; i++)
        {
            if (scene[i].StartsSentence && scene[i].Shape == TokenShape.Capital && !scene.Text.SeenLower(scene[i].Folded) && !scene.Is(i, Ordinary)
                && (IsFirstOfTwo(scene, i) || (scene.Vocabulary.HeadsComeLast ? IsBeforeOfficer(scene, i) || IsBeforeDeed(scene, i) : IsBareSubject(scene, i))))
            {
                openers.Add(scene[i].Folded);
            }
        }

        return openers;
    }

    /// <summary>"Falk and Brandel City drew": another name behind "and", and then a verb.</summary>
    private static bool IsFirstOfTwo(Scene scene, int index)
    {
        int end = index + 2;
        while (scene.Is(index + 1, WordRole.Conjunction) && end <= index + LongestSecond + 1 && scene.Text.SameBlock(index, end) && scene[end].Shape == TokenShape.Capital)
        {
            end++;
        }

        return end > index + 2 && scene.Text.SameBlock(index, end) && !scene.Is(index + 2, Ordinary) && !scene[index].Folded.EndsWith('s') && Metonymy.IsVerb(scene, end);
    }

    private static bool IsBeforeOfficer(Scene scene, int index) =>
        scene.Phrase(index + 1, PhraseKind.Title) is { } title && scene.Has(title.End) && scene.Text.SameBlock(index, title.End)
        && scene[index + 1].Shape == TokenShape.Lower && scene[title.End].Shape == TokenShape.Capital;

    private static bool IsBeforeDeed(Scene scene, int index) =>
        Metonymy.IsVerb(scene, index + 1) || scene.Phrase(index + 1, PhraseKind.PluralVerb) is not null
            ? IsSpeakerOrSide(scene, index) || scene.Phrase(index + 1, PhraseKind.OrganizationBehind) is not null
                || SubjectSigns.HasPluralVerb(scene, index, index + 1) || SubjectSigns.OwnsAsThing(scene, index + 1)
            : scene[index + 1].Is(',') && (scene.Is(index + 2, WordRole.ThingRelative) || Surroundings.HasApposition(scene, index + 1, WordRole.OrganizationNoun) || SubjectSigns.HasPluralVerb(scene, index, index + 1));

    /// <summary>"Falk said", "Falk beat Brandel": nouns in the singular have articles where names have none.</summary>
    private static bool IsSpeakerOrSide(Scene scene, int index) =>
        !scene[index].Folded.EndsWith('s') && !scene.Vocabulary.EndsLikeAdverb(scene[index].Folded)
        && (scene.Is(index + 1, WordRole.Saying) || scene.Phrase(index + 1, PhraseKind.MatchBefore) is not null);

    /// <summary>
    /// The same where verbs follow other rules: "Falk ganó". With a comma and an apposition between too; words that stand before
    /// any verb are common ones.
    /// </summary>
    private static bool IsBareSubject(Scene scene, int index) =>
        scene.Text.SameBlock(index, index + 1) && !scene.Vocabulary.EndsLikeAdverb(scene[index].Folded)
        && !scene.Vocabulary.EndsLikeVerb(scene.Text.Written(index)) && !scene.Is(index, WordRole.Saying | WordRole.Acting | WordRole.Preposition)
        && (scene[index + 1].Is(',')
            ? Surroundings.HasApposition(scene, index + 1, WordRole.OrganizationNoun) || scene.Phrase(index + 2, PhraseKind.OrganizationBehind) is not null
            : !scene[index].Folded.EndsWith('s') && Metonymy.IsVerb(scene, index + 1) && !scene.Is(index + 1, WordRole.Common));
}
