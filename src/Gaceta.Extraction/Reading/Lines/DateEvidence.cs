namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Adds to the stated date of an article what agrees with it, and reports what contradicts it.</summary>
internal static class DateEvidence
{
    public static Draft Add(SourceText source, string? language, Draft draft) => draft;
}
