using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Reads the variants of known actors.</summary>
internal static class KnownReader
{
    public static Sighting? Read(Scene scene, int start)
    {
        if (scene.Known.Trie.IsEmpty
            || scene.Known.Trie.Longest(scene.Text, start, (scene, start), static (name, end, at) => IsSpelled(at.scene, at.start, end, name.Exact)) is not { } found)
        {
            return null;
        }

        KnownActor actor = found.Value.Actor;
        if (actor.Kind == ActorKind.State)
        {
            return null;
        }

        if (scene.Phrase(start, PhraseKind.Organization) is { } listed && listed.End > found.End)
        {
            return null;
        }

        bool partOfLonger = actor.Kind == ActorKind.Person && scene.NameAt(start) is { Kind: SightingKind.Person or SightingKind.Organization } name && name.End > found.End;
        if (partOfLonger)
        {
            return null;
        }

        (Phrase Value, int End)? nationality = actor.Kind == ActorKind.Organization ? scene.Phrase(start, PhraseKind.Demonym) : null;
        return new Sighting(SightingKind.Known, start, found.End, actor.Id, "known-variant")
        {
            State = nationality?.Value.Key,
            Nationality = nationality?.End ?? 0,
        };
    }

    private static bool IsSpelled(Scene scene, int start, int end, string? exact) =>
        exact is null ? HasCapital(scene, start, end) : scene.Text.IsWritten(start, end, exact);

    private static bool HasCapital(Scene scene, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (scene[i].HasCapital)
            {
                return true;
            }
        }

        return false;
    }
}
