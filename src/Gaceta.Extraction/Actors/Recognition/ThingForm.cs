using Gaceta.Extraction.Actors.Kinds;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Knows by its head word what has a name and is no actor: a street, a law, a cup, a hurricane.</summary>
internal static class ThingForm
{
    /// <summary>Tokens from "characters of legend" to the last of two names with their translations in brackets.</summary>
    private const int FictionReach = 14;

    public static bool Is(Scene scene, int start, int end)
    {
        bool headed = scene.Is(start, WordRole.ThingHead) || (scene.Is(end - 1, WordRole.ThingHead) && !EndsAsSurname(scene, start, end));
        bool person = (end - start == 2 || (end - start == 3 && scene.Is(start + 1, WordRole.Particle))) && scene.Is(start, WordRole.GivenName)
            && !scene.Is(start - 1, WordRole.PlacePreposition | WordRole.Definite) && !IsAddress(scene, start);
        return (headed && !person) || IsOfFiction(scene, start) || IsOnStreet(scene, start) || IsNumbered(scene, start, end) || FollowsThing(scene, start, end);
    }

    /// <summary>Juan Carlos Ríos Sierra: where heads come first, none ends the name of a person.</summary>
    private static bool EndsAsSurname(Scene scene, int start, int end) =>
        !scene.Vocabulary.HeadsComeLast && end - start > 2 && scene.Is(start, WordRole.GivenName);

    /// <summary>"Helen Marsh, 52, of Cole Road".</summary>
    private static bool IsAddress(Scene scene, int start) =>
        scene.Text.SameBlock(start - 2, start) && scene.Is(start - 1, WordRole.Link) && scene[start - 2].Is(',');

    /// <summary>"410 N. Falk St.": behind the number of a house, where numbers stand first.</summary>
    private static bool IsOnStreet(Scene scene, int start) =>
        scene.Vocabulary.HeadsComeLast && scene[start].Folded is "n." or "s." or "e." or "w." && scene.Text.SameBlock(start - 1, start) && scene[start - 1].Shape == TokenShape.Number;

    /// <summary>The sentence speaks of folklore, characters or legends just before: whoever follows acts in no news.</summary>
    private static bool IsOfFiction(Scene scene, int start)
    {
        for (int i = start - 1; i >= start - FictionReach && scene.Text.SameBlock(i, start) && !scene[i].EndsSentence; i--)
        {
            if (scene.Is(i, WordRole.Fiction))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Apollo 11, Windows 95.</summary>
    private static bool IsNumbered(Scene scene, int start, int end) =>
        !OrganizationSigns.IsTabled(scene, start, end) && scene.Has(end) && scene.Text.SameBlock(end - 1, end) && scene[end].Shape == TokenShape.Number && scene[end].Folded.Length <= 3 && scene[end].Folded.All(char.IsDigit)
        && !scene.Is(end - 2, WordRole.GivenName) && scene[start].Shape != TokenShape.Initial;

    /// <summary>
    /// "calle Mayor", "river Thames", "telescopio Ana Ríos": the head word stands before it in small letters. "Last week Falk said" is none, and
    /// before a person's name only what is named after persons counts: "este año Ana Ríos".
    /// </summary>
    private static bool FollowsThing(Scene scene, int start, int end) =>
        scene.Text.SameBlock(start - 1, start) && scene.Is(start - 1, WordRole.ThingHead) && !scene[start - 1].HasCapital
        && !(scene.Vocabulary.HeadsComeLast && (scene.Is(end, WordRole.Saying) || scene.Kinds.IsOfPerson(scene[start].Folded)))
        && (!scene.Is(start, WordRole.GivenName) || scene.Phrase(start - 1, PhraseKind.NamedAfterPerson) is not null);
}
