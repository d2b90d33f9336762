namespace Gaceta.Extraction;

/// <summary>How sure a value is, weakest first, so that a stronger certainty compares greater.</summary>
public enum Certainty
{
    /// <summary>Concluded from several cues; shown to the reader as uncertain.</summary>
    Inferred,

    /// <summary>Read from the text itself, as a title from the first sentence.</summary>
    Derived,

    /// <summary>A metadata line or element of the article says it.</summary>
    Stated,

    /// <summary>An editor wrote it, in front matter or a sidecar.</summary>
    Given,
}
