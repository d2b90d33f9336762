namespace Gaceta.Extraction.Dates;

/// <summary>A date that a text states with its year.</summary>
/// <param name="Value">The day as written, whatever zone stands beside it: the publisher's day.</param>
/// <param name="Span">Its words, into the text.</param>
internal readonly record struct DateReading(EdtfDate Value, TextSpan Span)
{
    /// <summary>The other day that the words may mean, where day and month are numbers that could change places.</summary>
    public EdtfDate? Alternative { get; init; }
}
