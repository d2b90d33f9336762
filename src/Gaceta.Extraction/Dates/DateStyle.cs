namespace Gaceta.Extraction.Dates;

/// <summary>Where dates are looked for.</summary>
internal enum DateStyle
{
    /// <summary>Metadata, date lines and addresses, where bare digits are dates: <c>20260106</c>, <c>06.01.26</c>.</summary>
    Line,

    /// <summary>Running text, where such digits are scores and numbers of files.</summary>
    Text,
}
