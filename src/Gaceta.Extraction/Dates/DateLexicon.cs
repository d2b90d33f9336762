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

    /// <summary>Words that name a day by its distance from that of publication, in days.</summary>
    public Dictionary<string, int> Relative { get; set; } = [];

    /// <summary>Words that belong to a day's name, as <c>on Tuesday</c>.</summary>
    public List<string> Openers { get; set; } = [];

    /// <summary>Words before or behind a day that place it before publication.</summary>
    public List<string> Past { get; set; } = [];

    /// <summary>Words before or behind a day that place it after publication.</summary>
    public List<string> Future { get; set; } = [];

    /// <summary>Words that place a day or year at publication.</summary>
    public List<string> This { get; set; } = [];

    /// <summary>Words shortly before a day that tell of what is to come.</summary>
    public List<string> Ahead { get; set; } = [];

    /// <summary>Endings of verbs that tell of what is to come.</summary>
    public List<string> AheadEndings { get; set; } = [];

    /// <summary>What stands before a month without a day.</summary>
    public List<string> InMonth { get; set; } = [];

    /// <summary>What stands before a year alone, so that its number is one.</summary>
    public List<string> InYear { get; set; } = [];

    /// <summary>The word for day, in all numbers.</summary>
    public List<string> Days { get; set; } = [];

    /// <summary>The word for week, in all numbers.</summary>
    public List<string> Weeks { get; set; } = [];

    /// <summary>What makes three days a time before publication.</summary>
    public List<string> Ago { get; set; } = [];

    /// <summary>Words beside a number of days that has passed since the event told of.</summary>
    public List<string> Counted { get; set; } = [];
}
