using Gaceta.Extraction.Actors.Kinds;
using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Linking;

/// <summary>Letters in capitals that may stand for an organisation.</summary>
internal static class Acronym
{
    /// <summary>Letters of an acronym that stands alone. Two are more often an abbreviation of something else; seven are a word in capitals.</summary>
    private const int Shortest = 3;
    public const int Longest = 6;

    private const KindSigns Told = KindSigns.OrganizationNoun | KindSigns.OrganizationAsset | KindSigns.OrganizationApposition | KindSigns.OfficeInOrganization | KindSigns.OfficeBehind;

    public static bool Is(Scene scene, Sighting sighting)
    {
        string letters = DottedLetters.Without(sighting.Key);
        return sighting.Length == 1 && scene[sighting.First].Shape == TokenShape.Upper && letters.Length is >= Shortest and <= Longest
            && !scene.Text.IsHeadline(sighting.First) && letters.All(char.IsLetter);
    }

    /// <summary>A verb beside it, the genitive, an article before it, or any sign of an organisation: else an acronym is as likely a thing (a SIM card, LED).</summary>
    public static bool Acts(Scene scene, Sighting sighting)
    {
        KindEvidence kind = scene.Kinds.Of(sighting.First, sighting.End);
        bool thing = (kind.Signs & KindSigns.Thing) != 0 || IsModel(scene, sighting.End);
        return sighting.HasTitle || sighting.Speaks || kind.IsOrganization || Owns(scene, sighting)
            || (!thing && ((scene.Is(sighting.First - 1, WordRole.Definite) && !IsBeforeNoun(scene, sighting.End)) || scene.Is(sighting.End, WordRole.Acting)));
    }

    /// <summary>"the FP news agency", "told S9K": two letters, or letters with digits, which need more beside them than others.</summary>
    public static bool IsToldSo(Scene scene, Sighting sighting) =>
        scene[sighting.First] is { Shape: TokenShape.Upper or TokenShape.Mixed } token && (token.Folded.Length == 2 || token.Folded.Any(char.IsAsciiDigit)) && !scene.Text.IsHeadline(sighting.First)
        && (scene.Kinds.Of(sighting.First, sighting.End).Signs & Told) != 0;

    /// <summary>"the FLK receptor": where heads come last, a noun of which the letters only tell the sort, and that no organisation has.</summary>
    private static bool IsBeforeNoun(Scene scene, int end) =>
        scene.Vocabulary.HeadsComeLast && scene.Text.SameBlock(end - 1, end) && scene[end].Shape == TokenShape.Lower && !Metonymy.IsVerb(scene, end) && scene.Phrase(end, PhraseKind.Title) is null
        && scene.Phrase(end, PhraseKind.OrganizationBehind) is null && !scene.Vocabulary.EndsLikeAdverb(scene[end].Folded) && scene[end].Folded.All(char.IsLetter)
        && !scene.Is(end, WordRole.Common | WordRole.Preposition | WordRole.PlacePreposition | WordRole.Link | WordRole.Conjunction | WordRole.Article | WordRole.Relative | WordRole.ThingRelative | WordRole.OrganizationNoun | WordRole.OrganizationHead);

    /// <summary>"the RTX 2060".</summary>
    private static bool IsModel(Scene scene, int end) => scene.Has(end) && scene[end].Shape == TokenShape.Number && scene.Text.SameBlock(end - 1, end);

    private static bool Owns(Scene scene, Sighting sighting) =>
        (scene.Has(sighting.End) && scene[sighting.End].Shape == TokenShape.Possessive)
        || (scene.Has(sighting.First - 1) && scene[sighting.First - 1].Shape == TokenShape.Possessive);
}
