using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Kinds;

/// <summary>Reads the signs that a name at one place of the text is a place's.</summary>
internal static class PlaceSigns
{
    /// <summary>Tokens from the place to the dash: "FALK, Idaho, March 4, 2026 (Agency) -" has eleven.</summary>
    private const int LongestDateline = 12;

    public static KindSigns Read(Scene scene, int start, int end) =>
        (scene.Text.SameBlock(start - 1, start) && scene.Is(start - 1, WordRole.PlacePreposition) && !Surroundings.PhraseBefore(scene, start, PhraseKind.MatchBefore) ? KindSigns.InPlace : 0)
        | (Surroundings.PhraseBefore(scene, start, PhraseKind.PlaceBefore) ? KindSigns.PlaceNoun : 0)
        | (Surroundings.OfficeBefore(scene, start) is { } office && scene.Vocabulary.PlaceOffices.Contains(office) ? KindSigns.OfficeInPlace : 0)
        | (IsInWiderPlace(scene, end) ? KindSigns.WiderPlace : 0)
        | (OpensReport(scene, start, end) && !OrganizationSigns.IsTabled(scene, start, end) ? KindSigns.Dateline : 0)
        | (Surroundings.HasApposition(scene, end, WordRole.PlaceNoun) ? KindSigns.PlaceApposition : 0);

    /// <summary>"FALK, March 4 -", "Falk (EFE).-": at the beginning of a block, with nothing but day and agency up to a dash.</summary>
    private static bool OpensReport(Scene scene, int start, int end)
    {
        for (int i = end; !scene.Text.SameBlock(start - 1, start) && i < end + LongestDateline && scene.Text.SameBlock(start, i); i++)
        {
            if (scene[i].Is('-') || scene[i].Is('–') || scene[i].Is('—'))
            {
                return true;
            }

            if (scene[i].Shape == TokenShape.Lower && !scene.Is(i, WordRole.NoActor | WordRole.Particle))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>", Idaho," and "(Perú)": closed by a mark, for in "Ronaldo, Brazil's striker" it is none.</summary>
    private static bool IsInWiderPlace(Scene scene, int end)
    {
        if (!scene.Has(end + 1) || !scene.Text.SameBlock(end, end + 1) || !(scene[end].Is(',') || scene[end].Is('(')))
        {
            return false;
        }

        int? behind = (scene.Phrase(end + 1, PhraseKind.State) ?? scene.Phrase(end + 1, PhraseKind.Place))?.End;
        return behind is { } close && (!scene.Text.SameBlock(end, close) || scene[close].Is(',') || scene[close].Is('.') || scene[close].Is(')'));
    }
}
