using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>
/// Knows names of the many who act as one: "Trenes del Falk culpó", "Surfers for Clean Seas has". What begins with a plural and has its verb in the singular is a
/// name.
/// </summary>
internal static class PluralName
{
    /// <returns>The index behind the name; null when the word at <paramref name="start"/> begins no such name.</returns>
    public static int? End(Scene scene, int start)
    {
        bool plural = scene[start].Shape == TokenShape.Capital && scene[start].Folded is [_, _, _, .., 's'] && !scene.Text.IsHeadline(start)
            && !scene.Is(start, WordRole.GivenName | WordRole.Common | WordRole.NoActor | WordRole.Article | WordRole.Preposition | WordRole.Conjunction | WordRole.ThingHead) && !scene.Is(start - 1, WordRole.Link)
            && scene.Phrase(start, PhraseKind.State) is null && scene.Phrase(start, PhraseKind.Place) is null && scene.Phrase(start, PhraseKind.Title) is null;
        bool joined = scene.Text.SameBlock(start, start + 2) && scene[start + 1].Shape == TokenShape.Lower
            && ((scene.Is(start + 1, WordRole.Link) && !scene.Is(start + 1, WordRole.Conjunction)) || scene.Phrase(start + 1, PhraseKind.Cause) is not null);
        if (!plural || !joined)
        {
            return null;
        }

        int end = scene.Phrase(start + 1, PhraseKind.Cause) is { } cause && scene[cause.End - 1].Shape == TokenShape.Lower ? EndOfRest(scene, start, cause.End) : NameRun.EndWithLinks(scene, start, start + 1);
        return end > start + 2 && scene.Text.SameBlock(start, end) && scene[end].Shape == TokenShape.Lower && scene.Vocabulary.IsSingularVerb(scene.Text.Written(end)) ? end : null;
    }

    private static int EndOfRest(Scene scene, int start, int next) =>
        scene.Text.SameBlock(start, next) && scene[next].HasCapital ? NameRun.BehindCommon(scene, next, next) : start;
}
