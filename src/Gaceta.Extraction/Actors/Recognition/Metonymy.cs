using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Tells whether a capital acts for its government ("Moscow said", "forces of Washington") or is a place ("in Moscow").</summary>
internal static class Metonymy
{
    /// <summary>Tokens between two commas that may part a subject from its verb. Longer ones are more often parts of a list.</summary>
    private const int LongestInsertion = 9;

    public static bool Acts(Scene scene, int start, int end)
    {
        if (scene.Is(start - 1, WordRole.PlacePreposition) || IsDateline(scene, start, end))
        {
            return false;
        }

        return (ActsBehind(scene, end) && !IsOfNoun(scene, start)) || GovernedBefore(scene, start) || IsPairedWithActor(scene, start, end);
    }

    /// <summary>"la región de Falk crece": where heads come first, the noun before is the subject.</summary>
    private static bool IsOfNoun(Scene scene, int start) =>
        !scene.Vocabulary.HeadsComeLast && scene.Is(start - 1, WordRole.Link) && !scene.Is(start - 1, WordRole.Conjunction) && scene.Has(start - 2) && scene[start - 2].Shape == TokenShape.Lower;

    /// <summary>A verb or its adverb follows, or the genitive with a noun of governing: Moscow's stance.</summary>
    private static bool ActsBehind(Scene scene, int end)
    {
        if (!scene.Has(end) || !scene.Text.SameBlock(end - 1, end))
        {
            return false;
        }

        return scene[end].Shape == TokenShape.Possessive
            ? HasNearby(scene, end + 1, WordRole.MetonymNoun)
            : IsVerb(scene, end) || (IsAdverb(scene, end) && IsVerb(scene, end + 1)) || IsVerbBehindInsertion(scene, end);
    }

    /// <summary>"Beijing, following its neighbour's lead, called": what stands between two commas does not part subject and verb.</summary>
    public static bool IsVerbBehindInsertion(Scene scene, int end) => IsVerb(scene, EndOfInsertion(scene, end));

    /// <summary>"Ana Ríos, for the union, said".</summary>
    public static bool SaysBehindInsertion(Scene scene, int end) => scene.Is(EndOfInsertion(scene, end), WordRole.Saying);

    /// <summary>The index behind the second of two commas, of which the first stands at <paramref name="comma"/>; -1 when there are none.</summary>
    private static int EndOfInsertion(Scene scene, int comma)
    {
        for (int i = comma + 2; scene.Has(comma) && scene[comma].Is(',') && i <= comma + LongestInsertion && scene.Text.SameBlock(comma, i); i++)
        {
            if (scene[i].Is(','))
            {
                return i + 1;
            }
        }

        return -1;
    }

    public static bool IsVerb(Scene scene, int index) =>
        scene.Is(index, WordRole.Acting | WordRole.Saying)
        || (scene.Has(index) && scene[index].Shape == TokenShape.Lower && !scene.Is(index, WordRole.Common)
            && scene.Vocabulary.EndsLikeVerb(scene.Text.Written(index)));

    private static bool IsAdverb(Scene scene, int index) =>
        scene[index].Shape == TokenShape.Lower
        && scene.Vocabulary.EndsLikeAdverb(scene[index].Folded);

    /// <summary>"by Caracas", "between Moscow and Caracas", "fuerzas de Washington".</summary>
    private static bool GovernedBefore(Scene scene, int start) =>
        scene.Is(start - 1, WordRole.MetonymBefore)
        || (scene.Is(start - 1, WordRole.Link) && scene.Is(start - 2, WordRole.MetonymNoun));

    /// <summary>"Moscow and Caracas ratified": what is joined to an acting capital acts too.</summary>
    private static bool IsPairedWithActor(Scene scene, int start, int end)
    {
        if (IsConjunction(scene, end) && StartsCapital(scene, end + 1) is { } next)
        {
            return ActsBehind(scene, next) || GovernedBefore(scene, start);
        }

        return IsConjunction(scene, start - 1) && scene.Has(start - 2) && scene[start - 2].HasCapital
            && (ActsBehind(scene, end) || scene.Is(start - 3, WordRole.MetonymBefore));
    }

    private static int? StartsCapital(Scene scene, int index) =>
        (scene.Phrase(index, PhraseKind.Capital) ?? scene.Phrase(index, PhraseKind.State))?.End;

    private static bool IsConjunction(Scene scene, int index) => scene.Is(index, WordRole.Conjunction);

    private static bool HasNearby(Scene scene, int index, WordRole role) => scene.Is(index, role) || scene.Is(index + 1, role);

    /// <summary>A place at the very beginning of a block, with a mark behind it: "MOSCOW (Agency) —", "Caracas, 3 Jan. –".</summary>
    private static bool IsDateline(Scene scene, int start, int end) =>
        !scene.Text.SameBlock(start - 1, start) && scene.Has(end) && scene.Text.SameBlock(start, end)
        && (scene[end].Is('(') || scene[end].Is(',') || scene[end].Is('—') || scene[end].Is('–') || scene[end].Is('.'));
}
