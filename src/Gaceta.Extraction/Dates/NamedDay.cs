namespace Gaceta.Extraction.Dates;

/// <summary>A day, month or year as running text names it, before it is known when the text was published.</summary>
/// <param name="Span">The words, with "on" or "last" before them; into the text.</param>
/// <param name="Parts">What they say of the calendar; empty for a relative day.</param>
internal readonly record struct NamedDay(TextSpan Span, DateParts Parts)
{
    /// <summary>Days from publication, for "yesterday" and "three days ago".</summary>
    public int? Offset { get; init; }

    /// <summary>Whether <see cref="Offset"/> counts whole weeks, and so is about right only.</summary>
    public bool IsRough { get; init; }

    public DayPlace Place { get; init; }
}
