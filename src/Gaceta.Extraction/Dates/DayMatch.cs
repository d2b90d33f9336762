namespace Gaceta.Extraction.Dates;

/// <summary>A day's own words among the tokens of a text.</summary>
/// <param name="End">Index of the token behind them.</param>
internal readonly record struct DayMatch(int End, DateParts Parts)
{
    /// <summary>Days from publication.</summary>
    public int? Offset { get; init; }

    public bool IsRough { get; init; }
}
