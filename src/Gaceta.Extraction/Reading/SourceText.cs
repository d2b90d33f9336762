namespace Gaceta.Extraction.Reading;

/// <summary>A decoded file on its way into a reader.</summary>
/// <param name="Name">The file, relative to the input folder, with forward slashes.</param>
/// <param name="Text">The whole decoded file, line ends as they are: evidence spans count into it.</param>
/// <param name="Start">Where the article begins: behind the front matter, if there is one.</param>
/// <param name="Address">Where the file came from, when a manifest or sidecar tells.</param>
internal sealed record SourceText(string Name, string Text, int Start, string? Address);
