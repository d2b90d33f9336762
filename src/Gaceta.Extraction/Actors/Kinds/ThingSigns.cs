using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Kinds;

/// <summary>Reads the signs that a name is a product's, a ship's or a planet's: all of them are subjects of verbs, and no actors.</summary>
internal static class ThingSigns
{
    public static KindSigns Read(Scene scene, int start, int end)
    {
        bool thing = IsVersion(scene, start, end) || Surroundings.HasApposition(scene, end, WordRole.ThingHead) || IsNamedSo(scene, start);
        return thing ? KindSigns.Thing : KindSigns.None;
    }

    /// <summary>"Falk 3", but no score.</summary>
    private static bool IsVersion(Scene scene, int start, int end) =>
        end == start + 1 && scene.Text.SameBlock(start, end) && scene[end].Shape == TokenShape.Number && scene[end].Folded is [>= '0' and <= '9'] && !OrganizationSigns.IsTabled(scene, start, end);

    /// <summary>"bautizado como Falk", "named Falk", unless the noun before says that an organisation is.</summary>
    private static bool IsNamedSo(Scene scene, int start)
    {
        for (int first = start - 1; first >= start - 2 && scene.Text.SameBlock(first, start); first--)
        {
            if (scene.Phrase(first, PhraseKind.Naming) is { } naming && naming.End == start)
            {
                return !scene.Is(first - 1, WordRole.OrganizationNoun | WordRole.OrganizationHead);
            }
        }

        return false;
    }
}
