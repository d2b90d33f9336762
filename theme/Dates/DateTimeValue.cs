using Gaceta.Extraction;

namespace Theme.Dates;

/// <summary>Dates as HTML's <c>datetime</c> holds them: it knows no approximate ones.</summary>
public static class DateTimeValue
{
    public static string Of(EdtfDate date) => date.ToString().TrimEnd('~');
}
