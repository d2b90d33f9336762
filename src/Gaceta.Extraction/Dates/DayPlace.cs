namespace Gaceta.Extraction.Dates;

/// <summary>Where the words around a day place it in relation to publication.</summary>
internal enum DayPlace
{
    /// <summary>Nowhere; a weekday is then the last one before publication, and a day without a year the nearest.</summary>
    Open,
    Past,
    This,
    Future,
}
