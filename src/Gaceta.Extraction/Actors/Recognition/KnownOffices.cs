using Gaceta.Extraction.Actors.Linking;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Reads the office out of a role as editors write it: <c>Foreign Minister of Venezuela</c>.</summary>
internal static class KnownOffices
{
    public static IEnumerable<Office> Read(string role, Vocabulary vocabulary)
    {
        var scene = new Scene(Tokenizer.Read(role), vocabulary, KnownNames.None);
        List<Sighting> sightings = Recognizer.Read(scene);
        string? state = sightings.FirstOrDefault(s => s.Kind == SightingKind.State)?.Key;
        return sightings.Where(s => s.Kind == SightingKind.Role).Select(s => new Office(s.Key, s.State ?? state));
    }
}
