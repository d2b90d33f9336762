namespace Gaceta.Extraction.Dates;

/// <summary>What a date's words say; a part that they leave out is 0 or null.</summary>
/// <param name="Year">As written with four digits, or made of two.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Span">Into the text.</param>
internal readonly record struct DateParts(int Year, int Month, int Day, TextSpan Span)
{
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Whether day and month are numbers that could as well change places: 5/6/2026.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>Whether full stops part the numbers: a custom of languages that write the day first.</summary>
    public bool IsDotted { get; init; }

    /// <summary>Day and month in each other's place.</summary>
    public DateParts Swapped => this with { Month = Day, Day = Month };

    /// <summary>The date, as precise as the parts allow; null without a year, and for a day that is not in the calendar.</summary>
    public EdtfDate? Date =>
        Year > 0 && EdtfDate.TryCreate(Year, Month == 0 ? null : Month, Day == 0 ? null : Day, out EdtfDate date) ? date : null;
}
