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

    /// <returns>Folded words; none where names do not stand before what they give.</returns>
    public static HashSet<string> Of(Scene scene)
    {
        var openers = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; scene.Vocabulary.HeadsComeLast && i + 2 < scene.Count; i++)
        {
            if (scene[i].StartsSentence && scene[i].Shape == TokenShape.Capital && !scene.Text.SeenLower(scene[i].Folded) && !scene.Is(i, Ordinary)
                && (IsBeforeOfficer(scene, i) || IsBeforeDeed(scene, i)))
            {
                openers.Add(scene[i].Folded);
            }
        }

        return openers;
    }

    private static bool IsBeforeOfficer(Scene scene, int index) =>
        scene.Phrase(index + 1, PhraseKind.Title) is { } title && scene.Has(title.End) && scene.Text.SameBlock(index, title.End)
        && scene[index + 1].Shape == TokenShape.Lower && scene[title.End].Shape == TokenShape.Capital;

    private static bool IsBeforeDeed(Scene scene, int index) =>
        Metonymy.IsVerb(scene, index + 1) && scene.Phrase(index + 1, PhraseKind.OrganizationBehind) is not null;
}
