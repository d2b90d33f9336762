namespace Gaceta.Extraction.Reading.WebPages;

/// <summary>The section <c>pages</c> of a lexicon. All words are folded: lower case, no accents.</summary>
internal sealed class PageLexicon
{
    /// <summary>What stands before an author's name.</summary>
    public List<string> BylineOpenings { get; set; } = [];

    /// <summary>What stands between two authors' names.</summary>
    public List<string> BylineJoins { get; set; } = [];

    /// <summary>Words of no person's name: of outlets, offices and labels that stand where an author could.</summary>
    public List<string> OutletWords { get; set; } = [];
}
