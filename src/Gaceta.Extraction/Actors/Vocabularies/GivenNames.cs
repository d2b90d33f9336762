namespace Gaceta.Extraction.Actors.Vocabularies;

/// <summary>Common given names. A name of both lists tells nothing about the person.</summary>
internal sealed class GivenNames
{
    public string[] Female { get; init; } = [];
    public string[] Male { get; init; } = [];
}
