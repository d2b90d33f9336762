using Gaceta.Extraction.Actors.Recognition;

namespace Gaceta.Extraction.Actors.Linking;

/// <summary>Tells offices that a person holds for one state at a time from all other roles.</summary>
internal static class StateOffices
{
    /// <returns>The key of the title; null for other roles, and for offices that the words say are over.</returns>
    public static string? Of(Sighting role, Scene scene) =>
        scene.Vocabulary.StateOffices.Contains(role.Key) && !IsOver(role, scene) ? role.Key : null;

    private static bool IsOver(Sighting role, Scene scene) =>
        Enumerable.Range(role.First, role.Length).Any(i => scene.Vocabulary.FormerWords.Contains(scene[i].Folded));
}
