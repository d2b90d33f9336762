namespace Gaceta.Extraction.Dates;

/// <summary>The section <c>dates</c> of a lexicon. All words are folded: lower case, no accents.</summary>
internal sealed class DateLexicon
{
    /// <summary>January first; of each month its names and abbreviations.</summary>
    public List<List<string>> Months { get; set; } = [];

    /// <summary>Monday first; of each day its names and abbreviations.</summary>
    public List<List<string>> Weekdays { get; set; } = [];

    /// <summary>Words inside a date that add nothing to it, as in <c>6 de enero de 2026</c>.</summary>
    public List<string> Fillers { get; set; } = [];

    /// <summary>What stands right behind a day's number, as in <c>6th</c>.</summary>
    public List<string> Ordinals { get; set; } = [];

    /// <summary>The signs behind year, month and day, in languages that write dates so; empty in all others.</summary>
    public List<string> Marks { get; set; } = [];

    /// <summary>Whether 5/6/2026 is a day of May.</summary>
    public bool MonthFirst { get; set; }

    /// <summary>Whether names of months and days begin with a capital letter wherever they stand.</summary>
    public bool Capitalised { get; set; }

    /// <summary>Numerals from one on.</summary>
    public List<string> Numbers { get; set; } = [];
}
