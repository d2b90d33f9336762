namespace Gaceta.Extraction;

/// <summary>One reading of one value: what it would be, and where that was read. Readers rank cues, best first.</summary>
public sealed record Cue<T>(T Value, Evidence Evidence);
