using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Reads organisations that the lexicons list.</summary>
internal static class OrganizationReader
{
    public static Sighting? Read(Scene scene, int start)
    {
        if (scene.Phrase(start, PhraseKind.Organization) is not { } found || IsPartOfName(scene, start, found.End))
        {
            return null;
        }

        return new Sighting(SightingKind.Organization, start, found.End, found.Value.Key, "listed-organization");
    }

    /// <summary>Harrison Ford is no carmaker, and Santander no bank in "en Santander".</summary>
    private static bool IsPartOfName(Scene scene, int start, int end)
    {
        bool longer = scene.IsNameWord(end) && scene.Text.SameBlock(start, end)
            && !scene.Is(end, WordRole.GivenName) && scene.Phrase(end, PhraseKind.Title) is null
            && scene[start].Shape != Tokens.TokenShape.Upper;
        return (longer && end == start + 1)
            || (end == start + 1 && scene.Is(start - 1, WordRole.PlacePreposition) && scene.Phrase(start, PhraseKind.Place) is not null);
    }
}
