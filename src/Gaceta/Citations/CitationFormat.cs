namespace Gaceta.Citations;

/// <summary>A format that reference managers read.</summary>
/// <param name="Name">As readers know it.</param>
/// <param name="Ending">Of the file, with its dot.</param>
/// <param name="Write">Writes a whole file.</param>
internal sealed record CitationFormat(string Name, string Ending, string MediaType, Func<CitationList, ReadOnlyMemory<byte>> Write)
{
    /// <summary>In the order in which pages offer them.</summary>
    public static IReadOnlyList<CitationFormat> All { get; } =
    [
        new("BibTeX", ".bib", "application/x-bibtex", BibTeX.Write),
        new("RIS", ".ris", "application/x-research-info-systems", Ris.Write),
        new("CSL-JSON", ".json", "application/vnd.citationstyles.csl+json", CslJson.Write),
    ];
}
