using System.Collections.Immutable;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Goes through a text once and asks at every word which reader knows what begins there; the first that does wins.</summary>
internal static class Recognizer
{
    private static readonly ImmutableArray<Func<Scene, int, Sighting?>> Readers =
    [
        KnownReader.Read,
        InstitutionReader.Read,
        OrganizationReader.Read,
        RoleReader.Read,
        StateReader.Read,
        static (scene, start) => scene.NameAt(start),
    ];

    /// <returns>In text order, without overlaps.</returns>
    public static List<Sighting> Read(Scene scene)
    {
        var sightings = new List<Sighting>();
        int position = 0;
        while (position < scene.Count)
        {
            Sighting? seen = scene[position].IsWord ? ReadAt(scene, position) : null;
            if (seen is { Kind: not SightingKind.Loose } or { Key.Length: > 0 })
            {
                sightings.Add(seen);
            }

            position = Math.Max(seen?.End ?? 0, position + 1);
        }

        return sightings;
    }

    private static Sighting? ReadAt(Scene scene, int position)
    {
        foreach (Func<Scene, int, Sighting?> read in Readers)
        {
            if (read(scene, position) is { } seen)
            {
                return seen;
            }
        }

        return null;
    }
}
