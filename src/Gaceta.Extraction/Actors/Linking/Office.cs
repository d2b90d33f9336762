using Gaceta.Extraction.Actors.Recognition;

namespace Gaceta.Extraction.Actors.Linking;

/// <summary>An office that the article gives a person.</summary>
/// <param name="Title">As the lexicons call it.</param>
/// <param name="State">Code of the state it serves, where the words tell; else null.</param>
internal readonly record struct Office(string Title, string? State)
{
    public static Office Of(Sighting role) => new(role.Key, role.State);

    /// <summary>Whether a mention of <paramref name="other"/> alone may mean this office.</summary>
    public bool MayBe(Office other) => Title == other.Title && (State is null || other.State is null || State == other.State);
}
