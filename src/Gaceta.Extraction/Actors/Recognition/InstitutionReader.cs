using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>
/// Reads institutions that many states have, with the state where the words tell it: <c>the Russian embassy in Caracas</c>,
/// <c>Venezuela's Supreme Court</c>, <c>Ministerio de Salud de Chile</c>.
/// </summary>
internal static class InstitutionReader
{
    private const string Embassy = "Embassy";

    public static Sighting? Read(Scene scene, int start)
    {
        (Phrase Value, int End)? before = scene.Phrase(start, PhraseKind.Demonym);
        int first = before?.End ?? start;
        if (scene.Phrase(first, PhraseKind.Institution) is not { } institution || GoesOn(scene, first, institution.End))
        {
            return ReadShort(scene, start);
        }

        (string? state, int end) = Owner.Behind(scene, institution.End);
        state = before?.Value.Key ?? Owner.Before(scene, start) ?? state;
        if (state is null && !scene[first].HasCapital)
        {
            return ReadShort(scene, start);
        }

        (string? host, int hostEnd) = institution.Value.Key == Embassy ? HostBehind(scene, end) : (null, end);
        return new Sighting(SightingKind.Institution, start, hostEnd, institution.Value.Key, "institution") { State = state, Host = host, Nationality = before?.End ?? 0 };
    }

    private static Sighting? ReadShort(Scene scene, int start) =>
        scene.Is(start - 1, WordRole.Definite) && scene.Phrase(start, PhraseKind.InstitutionShort) is { } shortName && !BeginsName(scene, start)
            ? new Sighting(SightingKind.Short, start, shortName.End, shortName.Value.Key, "role")
            : null;

    /// <summary>The Club Atlético, the University of …: not short for anything.</summary>
    private static bool BeginsName(Scene scene, int start) =>
        scene[start].HasCapital && scene.NameAt(start) is { Kind: SightingKind.Organization };

    private static (string? Host, int End) HostBehind(Scene scene, int end)
    {
        int position = Owner.SkipLinks(scene, end, WordRole.Link | WordRole.PlacePreposition);
        (Phrase Value, int End)? place = position == end || !scene.Text.SameBlock(end - 1, position)
            ? null
            : scene.Phrase(position, PhraseKind.Capital) ?? scene.Phrase(position, PhraseKind.State);
        return place is { } host ? (host.Value.Key, host.End) : (null, end);
    }

    /// <summary>The name is longer and another's: Congress Party, Senate Committee, Army Corps.</summary>
    private static bool GoesOn(Scene scene, int first, int end) =>
        scene[first].HasCapital && scene.Text.SameBlock(first, end)
        && ((scene.IsNameWord(end) && scene.Is(end, WordRole.OrganizationHead | WordRole.OrganizationTail)) || GoesOnWithPlace(scene, first, end) || GoesOnWithAdjective(scene, first, end) || GoesOnWithFields(scene, first, end));

    /// <summary>Tribunal Supremo Electoral, Senate Judiciary Committee: where heads come first, what stands right behind belongs to the name, else what ends with one.</summary>
    private static bool GoesOnWithAdjective(Scene scene, int first, int end) =>
        scene[end].Shape == TokenShape.Capital && !scene.Is(end, WordRole.GivenName)
        && scene.NameAt(first) is { Kind: SightingKind.Organization } name && name.End > end && (!scene.Vocabulary.HeadsComeLast || scene.Is(name.End - 1, WordRole.OrganizationHead));

    /// <summary>Ministerio de Comercio e Industrias: other fields are joined to the one that many states have a ministry for.</summary>
    private static bool GoesOnWithFields(Scene scene, int first, int end) =>
        NamedFields.IsJoined(scene, end) && scene.NameAt(first) is { Kind: SightingKind.Organization } name && name.End > end + 1;

    /// <summary>Parlamento de Falk, Supreme Court of Ohio: a place that is no state.</summary>
    private static bool GoesOnWithPlace(Scene scene, int first, int end)
    {
        int place = Owner.SkipLinks(scene, end, WordRole.Link);
        return place > end && !scene.Is(end, WordRole.Conjunction) && scene.Text.SameBlock(end, place) && scene.IsNameWord(place) && !scene.Text.IsHeadline(place)
            && scene.Phrase(place, PhraseKind.State) is null && scene.Phrase(place, PhraseKind.Capital) is null
            && scene.NameAt(first) is { Kind: SightingKind.Organization };
    }
}
