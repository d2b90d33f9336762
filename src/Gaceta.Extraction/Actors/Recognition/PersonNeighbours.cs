using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Looks at what stands beside a run of capitalised words for or against it being a person's name.</summary>
internal static class PersonNeighbours
{
    /// <summary>Letters by which results name states: ESP.</summary>
    private const int CodeLength = 3;

    /// <summary>"Ana Ríos and Brandel Falk": joined to a given name and a surname.</summary>
    public static bool PersonStands(Scene scene, int start, int end) =>
        (scene.Is(start - 1, WordRole.Conjunction) && scene.Text.SameBlock(start - 3, start) && IsFullName(scene, start - 3))
        || (scene.Is(end, WordRole.Conjunction) && scene.Text.SameBlock(start, end + 2) && IsFullName(scene, end + 1));

    /// <summary>"the Russian Ana Ríos", "la española Ana Ríos", and "Ana Ríos (ESP)", "Ana Ríos (Spain)", "Ana Ríos (Oxfam)" in results and lists.</summary>
    public static bool NationStands(Scene scene, int start, int end) =>
        (scene.Text.SameBlock(start - 2, start) && scene.Is(start - 2, WordRole.Article) && scene.Phrase(start - 1, PhraseKind.Demonym)?.End == start)
        || (scene.Text.SameBlock(start, end + 2) && scene[end].Is('(') && EndOfOrigin(scene, start, end) is { } close && scene.Text.SameBlock(start, close) && scene[close].Is(')'));

    /// <summary>"the electrician Ana Ríos", "la futbolista Ana Ríos".</summary>
    public static bool CallingStands(Scene scene, int start) =>
        scene.Text.SameBlock(start - 1, start) && scene[start - 1].Shape == TokenShape.Lower && scene.Vocabulary.EndsLikeCalling(scene[start - 1].Folded)
        && !scene.Is(start - 1, WordRole.Common | WordRole.OrganizationNoun | WordRole.OrganizationHead | WordRole.ThingHead | WordRole.PlaceNoun);

    /// <summary>"Ana Ríos of Falk Brandel": what a person is of is none.</summary>
    public static bool IsOfPerson(Scene scene, int start) =>
        scene.Vocabulary.HeadsComeLast && scene.Is(start - 1, WordRole.Link) && !scene.Is(start - 1, WordRole.Conjunction | WordRole.Article | WordRole.Particle)
        && scene.Text.SameBlock(start - 3, start) && IsFullName(scene, start - 3) && !scene.Is(start, WordRole.GivenName);

    /// <summary>"fundador del partido Falk Brandel": the title before the noun is not the name's.</summary>
    public static bool NounTellsOther(Scene scene, int start) =>
        !scene.Vocabulary.HeadsComeLast && scene.Is(start - 1, WordRole.OrganizationNoun) && scene[start - 1].Shape == TokenShape.Lower
        && scene.Text.SameBlock(start - 1, start) && scene.Phrase(start - 1, PhraseKind.Title) is null;

    private static bool IsFullName(Scene scene, int given) =>
        scene.Is(given, WordRole.GivenName) && scene[given].Shape == TokenShape.Capital && scene[given + 1].Shape == TokenShape.Capital;

    /// <summary>The index behind a state or a listed organisation, or behind letters that stand for one and not for the name: "Nuevo Frente Amplio (NFA)".</summary>
    private static int? EndOfOrigin(Scene scene, int start, int bracket)
    {
        string letters = scene[bracket + 1].Folded;
        bool code = scene[bracket + 1].Shape == TokenShape.Upper && letters.Length == CodeLength
            && !(letters[0] == scene[start].Folded[0] && letters[^1] == scene[bracket - 1].Folded[0]);
        return code ? bracket + 2 : (scene.Phrase(bracket + 1, PhraseKind.State) ?? scene.Phrase(bracket + 1, PhraseKind.Organization))?.End;
    }
}
