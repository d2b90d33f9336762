namespace Gaceta.Extraction;

/// <summary>A file to read. The ending of its name decides how: <c>.html</c> and <c>.htm</c>, <c>.mhtml</c> and <c>.mht</c>, <c>.md</c>, and all else as plain text.</summary>
/// <param name="Name">Relative to the input folder, with forward slashes.</param>
/// <param name="Bytes">The whole file.</param>
public sealed record SourceFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Where the file came from, when a manifest tells.</summary>
    public string? Address { get; init; }

    /// <summary>Front matter from beside the file; its keys win over those inside it.</summary>
    public FrontMatter Sidecar { get; init; } = FrontMatter.None;

    /// <summary>Front matter for all files of the folder; keys inside the file win over it.</summary>
    public FrontMatter Defaults { get; init; } = FrontMatter.None;
}
