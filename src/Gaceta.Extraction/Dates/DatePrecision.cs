namespace Gaceta.Extraction;

/// <summary>The smallest unit that a date names, coarsest first.</summary>
public enum DatePrecision
{
    Year,
    Month,
    Day,
}
