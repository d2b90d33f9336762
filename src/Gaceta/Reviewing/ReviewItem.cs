using System.Collections.Immutable;

namespace Gaceta.Reviewing;

/// <summary>One thing to look at.</summary>
/// <param name="File">Relative to the input folder, with forward slashes.</param>
/// <param name="Message">What it is, in one line.</param>
internal sealed record ReviewItem(ReviewKind Kind, string File, string Message)
{
    /// <summary>Counted from 1; null where the whole file is meant, and for what a web page's mark-up holds.</summary>
    public int? Line { get; init; }

    /// <summary>Counted from 1; null when the whole line is meant.</summary>
    public int? Column { get; init; }

    /// <summary>The cues of an inferred value, the differences of two articles: one line each.</summary>
    public ImmutableArray<string> Details { get; init; } = [];

    /// <summary>Of a near-duplicate the other file.</summary>
    public string? Other { get; init; }

    /// <summary>Of a near-duplicate the share, 0 to 1, of the shorter text that stands in the other.</summary>
    public double? Similarity { get; init; }
}
