using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Finds the surnames of a text that are common words or titles: Neil <c>Young</c>, Stephen <c>King</c>.</summary>
internal static class OrdinarySurnames
{
    private const WordRole OfGrammar = WordRole.Article | WordRole.Conjunction | WordRole.Preposition | WordRole.NoActor | WordRole.Link;

    /// <returns>Folded words, each with a capital behind a given name somewhere inside a sentence.</returns>
    public static HashSet<string> Of(Scene scene)
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 1; i < scene.Count; i++)
        {
            if (scene[i].Shape == TokenShape.Capital && IsOrdinary(scene, i) && EndsName(scene, i))
            {
                surnames.Add(scene[i].Folded);
            }
        }

        return surnames;
    }

    private static bool IsOrdinary(Scene scene, int index) =>
        !scene.Is(index, OfGrammar)
        && (scene.Is(index, WordRole.Common) || (scene.Vocabulary.HeadsComeLast && scene.Phrase(index, PhraseKind.Title)?.End == index + 1));

    private static bool EndsName(Scene scene, int index) =>
        scene.Is(index - 1, WordRole.GivenName) && scene[index - 1].Shape == TokenShape.Capital && scene.Text.SameBlock(index - 1, index)
        && !scene[index].StartsSentence && !scene.Text.IsHeadline(index)
        && !(scene.Text.SameBlock(index, index + 1) && scene[index + 1].Shape == TokenShape.Capital);
}
