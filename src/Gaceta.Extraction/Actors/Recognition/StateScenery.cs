using Gaceta.Extraction.Actors.Kinds;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Tells whether a state is only where something happens, or where somebody or something is from.</summary>
internal static class StateScenery
{
    /// <summary>Words of the name of a town before its state: "Palma de Mallorca" has two with a capital.</summary>
    private const int LongestTown = 4;

    public static bool Is(Scene scene, int start, int end) =>
        IsInPlace(scene, StateLists.First(scene, start, end))
        || IsOfNoun(scene, start)
        || StateLists.IsWay(scene, start, end)
        || IsOfTown(scene, start, end)
        || IsInDateline(scene, start)
        || IsBracketed(scene, start, end)
        || IsOfName(scene, start, end)
        || IsOrigin(scene, end)
        || StateBeforeNoun.Is(scene, start, end)
        || StateLists.IsOneOfMany(scene, start, end);

    /// <summary>"in the Netherlands", "en el Perú", "in nearby Kosovo", "northern Chile".</summary>
    private static bool IsInPlace(Scene scene, int start) =>
        Surroundings.PhraseBefore(scene, start, PhraseKind.SceneBefore)
        || scene.Is(start - 1, WordRole.PlacePreposition)
        || (scene.Has(start - 1) && scene[start - 1].Shape == TokenShape.Lower
            && (scene.Is(start - 1, WordRole.NoActor)
                || (scene.Is(start - 2, WordRole.PlacePreposition)
                    && (scene.Is(start - 1, WordRole.Definite) || (scene.Vocabulary.HeadsComeLast && !scene.Is(start - 1, WordRole.Conjunction | WordRole.Preposition))))));

    /// <summary>"las empresas de Chile", "la ciudad de Chile": where heads come first, a noun that is neither an office nor what governs.</summary>
    private static bool IsOfNoun(Scene scene, int start)
    {
        int link = scene.Is(start - 1, WordRole.Definite) && !scene.Is(start - 1, WordRole.Link) ? start - 2 : start - 1;
        int noun = link - 1;
        return !scene.Vocabulary.HeadsComeLast && scene.Text.SameBlock(noun, start) && scene.Is(link, WordRole.Link) && !scene.Is(link, WordRole.Conjunction | WordRole.PlacePreposition) && scene[noun].Shape == TokenShape.Lower
            && scene.Is(noun, WordRole.PlaceNoun | WordRole.ThingHead | WordRole.OrganizationNoun) && !scene.Is(noun, WordRole.Government | WordRole.MetonymNoun | WordRole.OrganizationHead)
            && scene.Phrase(noun, PhraseKind.Title) is null;
    }

    /// <summary>"in Port Falk, Italy.": behind a town, and a mark behind it; behind a known town in any case.</summary>
    private static bool IsOfTown(Scene scene, int start, int end)
    {
        if (scene.Text.SameBlock(start - 2, start) && scene[start - 1].Is(',') && !Metonymy.IsVerb(scene, end) && EndOfTown(scene, start) == start - 1 && scene.Phrase(start - 2, PhraseKind.State) is null)
        {
            return true;
        }

        int town = start - 2;
        bool marked = scene.Text.SameBlock(town, end) && scene[start - 1].Is(',') && scene[end].Shape == TokenShape.Mark;
        while (marked && town >= start - 1 - LongestTown && scene.Text.SameBlock(town, start) && scene[town].HasCapital)
        {
            town--;
        }

        return marked && town < start - 2 && scene.Text.SameBlock(town, start) && scene.Is(town, WordRole.PlacePreposition) && scene.Phrase(town + 1, PhraseKind.State) is null;
    }

    /// <summary>End of a known town of one or two words before a comma and the state.</summary>
    private static int? EndOfTown(Scene scene, int start) =>
        scene.Phrase(start - 2, PhraseKind.Place)?.End ?? scene.Phrase(start - 2, PhraseKind.Capital)?.End ?? scene.Phrase(start - 3, PhraseKind.Place)?.End ?? scene.Phrase(start - 3, PhraseKind.Capital)?.End;

    /// <summary>"FALK, Ukraine (Agency) —": behind a town in capitals that opens the block.</summary>
    private static bool IsInDateline(Scene scene, int start)
    {
        int town = start - 2;
        while (scene.Text.SameBlock(start - 1, start) && scene[start - 1].Is(',') && town >= start - 1 - LongestTown && scene.Text.SameBlock(town, start) && scene[town].Shape == TokenShape.Upper)
        {
            town--;
        }

        return town < start - 2 && !scene.Text.SameBlock(town, start);
    }

    /// <summary>"Ana Ríos (Spain)", "(Spain unless stated)".</summary>
    private static bool IsBracketed(Scene scene, int start, int end) =>
        scene.Text.SameBlock(start - 1, end) && scene[start - 1].Is('(') && !Metonymy.IsVerb(scene, end);

    /// <summary>
    /// "Ana Ríos of Spain beat": behind a name, and no verb that tells the state acts. Where heads come first "el Falk de Italia" and "la Constitución Argentina",
    /// but not "el Gobierno de Italia".
    /// </summary>
    private static bool IsOfName(Scene scene, int start, int end) =>
        !scene.Vocabulary.HeadsComeLast ? IsOfTeam(scene, start) || IsAdjectiveOfThing(scene, start)
        : scene.Text.SameBlock(start - 2, start) && scene.Is(start - 1, WordRole.Link) && !scene.Is(start - 1, WordRole.Conjunction)
        && scene.NameAt(start - 2) is { Kind: SightingKind.Person or SightingKind.Loose, Key.Length: > 0 } && scene[start - 2].HasCapital && !(scene.Has(end) && scene[end].Shape == TokenShape.Possessive);

    private static bool IsOfTeam(Scene scene, int start) =>
        scene.Text.SameBlock(start - 2, start) && scene.Is(start - 1, WordRole.Link) && !scene.Is(start - 1, WordRole.Definite | WordRole.Conjunction) && scene[start - 2].Shape == TokenShape.Capital && !scene[start - 2].StartsSentence
        && !scene.Is(start - 2, WordRole.OrganizationHead | WordRole.Government | WordRole.MetonymNoun | WordRole.Common) && scene.Phrase(start - 2, PhraseKind.Title) is null
        && scene.Phrase(start - 2, PhraseKind.Organization)?.End == start - 1;

    private static bool IsAdjectiveOfThing(Scene scene, int start) =>
        scene.Text.SameBlock(start - 1, start) && scene[start - 1].Shape == TokenShape.Capital && scene.Is(start - 1, WordRole.ThingHead) && !scene.Is(start - 1, WordRole.OrganizationHead);

    /// <summary>"Spain's Ana Ríos", "Chile's Brandel": where somebody is from. "Spain's parliament" and "Spain's Guardia Civil" are the state's own.</summary>
    private static bool IsOrigin(Scene scene, int end) =>
        scene.Text.SameBlock(end, end + 1) && scene[end].Shape == TokenShape.Possessive && scene[end + 1].HasCapital && scene.Phrase(end + 1, PhraseKind.Title) is null
        && scene.Phrase(end + 1, PhraseKind.Organization) is null && scene.NameAt(end + 1) is { Kind: SightingKind.Person or SightingKind.Loose };
}
