using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>
/// Reads states, and capitals where they act for their government. Other places, and states that are only the scene, are skipped
/// over: a sighting without a key.
/// </summary>
internal static class StateReader
{
    public static Sighting? Read(Scene scene, int start)
    {
        if (scene.Phrase(start, PhraseKind.State) is { } state && (!BeginsLongerName(scene, start, state.End) || BeforeListed(scene, state.End)))
        {
            return StateScenery.Is(scene, start, state.End) || BeforeListed(scene, state.End)
                ? Scenery(start, state.End)
                : new Sighting(SightingKind.State, start, state.End, state.Value.Key, "state-name");
        }

        if (scene.Phrase(start, PhraseKind.Capital) is { } capital && !BeginsLongerName(scene, start, capital.End) && !IsHolder(scene, start))
        {
            return Metonymy.Acts(scene, start, capital.End)
                ? new Sighting(SightingKind.State, start, capital.End, capital.Value.Key, "metonym")
                : Scenery(start, capital.End);
        }

        return (scene.Phrase(start, PhraseKind.Place) ?? scene.Phrase(start, PhraseKind.NoActor)) is { } place && scene[start].HasCapital
            && !IsSpeaker(scene, start, place.End) && !IsOfOrganization(scene, start, place.End) && !BeginsLongerName(scene, start, place.End)
            ? NameReader.ReadTeam(scene, start, place.End) ?? Scenery(start, place.End)
            : null;
    }

    /// <summary>"Queen Sofia": a name right behind a title of one word.</summary>
    private static bool IsHolder(Scene scene, int start) =>
        scene.Is(start, WordRole.GivenName) && scene.Text.SameBlock(start - 1, start) && (scene.Phrase(start - 1, PhraseKind.Title)?.End == start || scene.Is(start - 1, WordRole.Honorific));

    /// <summary>"Phoenix said" of Ana Phoenix.</summary>
    private static bool IsSpeaker(Scene scene, int start, int end) =>
        end == start + 1 && scene.Is(end, WordRole.Saying) && scene.Kinds.IsOfPerson(scene[start].Folded);

    /// <summary>"London police", where the place is the name of who acts.</summary>
    private static bool IsOfOrganization(Scene scene, int start, int end) =>
        scene.NameAt(start) is { Kind: SightingKind.Organization, Rule: "organization-form" } name && name.End > end;

    private static Sighting Scenery(int start, int end) => new(SightingKind.Loose, start, end, "", "scenery");

    /// <summary>
    /// Jordan Henderson, Paris Saint-Germain, China Southern Airlines: a name goes on behind the place. A given name behind it begins a
    /// new one, as in "Ambassador to Caracas Sergey …".
    /// </summary>
    private static bool BeginsLongerName(Scene scene, int start, int end)
    {
        if (scene.Vocabulary.HeadsComeLast && scene.Is(start, WordRole.GivenName) && scene.Is(end, WordRole.PersonParticle | WordRole.Particle) && scene.RunEnd(start) > end)
        {
            return true;
        }

        if (!scene.IsNameWord(end) || !scene.Text.SameBlock(start, end) || (scene.Text.IsHeadline(start) && (!scene.Is(start, WordRole.GivenName) || scene.Is(end, WordRole.ThingHead)))
            || scene.Phrase(end, PhraseKind.Title) is not null || StartsPlace(scene, end))
        {
            return false;
        }

        return scene.Is(start, WordRole.GivenName) || !scene.Is(end, WordRole.GivenName);
    }

    /// <summary>"U.S. Treasury Department": which of all departments of that name is meant.</summary>
    private static bool BeforeListed(Scene scene, int end) => scene.Vocabulary.HeadsComeLast && scene.Phrase(end, PhraseKind.Organization) is not null;

    private static bool StartsPlace(Scene scene, int index) =>
        scene.Phrase(index, PhraseKind.State) is not null || scene.Phrase(index, PhraseKind.Capital) is not null;
}
