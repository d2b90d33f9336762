using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading;

/// <summary>
/// What a reader makes of one file: the body's blocks, and for every field its cues, best first. The reader ranks;
/// <see cref="Extractor"/> only puts what an editor gave in front.
/// </summary>
internal sealed record Draft
{
    public ImmutableArray<Cue<string>> Titles { get; init; } = [];

    public ImmutableArray<Cue<string>> Leads { get; init; } = [];

    public ImmutableArray<Cue<EdtfDate>> Dates { get; init; } = [];

    /// <summary>Names without "By", joined by <c>"; "</c>.</summary>
    public ImmutableArray<Cue<string>> Bylines { get; init; } = [];

    public ImmutableArray<Cue<string>> SiteNames { get; init; } = [];

    /// <summary>The article's own address.</summary>
    public ImmutableArray<Cue<string>> Urls { get; init; } = [];

    public ImmutableArray<Cue<string>> Images { get; init; } = [];

    /// <summary>Of the first image.</summary>
    public ImageSize? ImageSize { get; init; }

    /// <summary>Two-letter codes that the file states; the text's own language is detected later.</summary>
    public ImmutableArray<Cue<string>> Languages { get; init; } = [];

    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>The tokens of the blocks' texts, as far as reading needed them.</summary>
    public CutTexts Cut { get; init; } = CutTexts.None;

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
