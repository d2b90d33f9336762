namespace Gaceta.Extraction.Dates;

/// <summary>Concludes when an article that states no date was published, from the days its text names. Unknown where nothing speaks.</summary>
internal static class PublicationInference
{
    public static Found<EdtfDate>? Infer(Body body, string? language) => null;
}
