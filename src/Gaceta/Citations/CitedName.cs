using Gaceta.Extraction;

namespace Gaceta.Citations;

/// <summary>An author as bibliographies write it.</summary>
/// <param name="Name">As the byline has it.</param>
/// <param name="Parts">Null for an organisation, whose name is not parted.</param>
internal sealed record CitedName(string Name, NameParts? Parts)
{
    /// <summary>Family name first, parted by a comma from the given names; of an organisation the name.</summary>
    public string Inverted => Parts is null ? Name : $"{FamilyWithParticle}, {Parts.Given}" + (Parts.Suffix.Length > 0 ? ", " + Parts.Suffix : "");

    public string FamilyWithParticle => Parts is null ? Name : (Parts.Particle + " " + Parts.Family).TrimStart();
}
