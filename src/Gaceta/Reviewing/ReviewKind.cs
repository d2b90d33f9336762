namespace Gaceta.Reviewing;

/// <summary>What a person should look at, most urgent first.</summary>
internal enum ReviewKind
{
    /// <summary>Something that was written could not be used.</summary>
    Error,

    /// <summary>Values contradict each other, or something had to be guessed.</summary>
    Doubt,

    NearDuplicate,
    UnknownDate,
    UnknownSource,
    UnknownAddress,
    UnknownTitle,
    UnknownLanguage,

    /// <summary>A value was concluded from cues.</summary>
    InferredValue,

    /// <summary>The article states no title; the page shows the beginning of its text.</summary>
    DerivedTitle,

    QuotesWithoutSpeaker,
}
