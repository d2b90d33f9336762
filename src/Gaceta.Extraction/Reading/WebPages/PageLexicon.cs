namespace Gaceta.Extraction.Reading.WebPages;

/// <summary>The section <c>pages</c> of a lexicon. All words are folded: lower case, no accents.</summary>
internal sealed class PageLexicon
{
    /// <summary>Words of no person's name: of outlets, offices and labels that stand where an author could.</summary>
    public List<string> OutletWords { get; set; } = [];

    /// <summary>What a link to the site's first page says besides the site's name: "Home", "logo".</summary>
    public List<string> Home { get; set; } = [];

    /// <summary>Works beside the writing: "photos" in "Photos by R. Moss". Who did them is not the author.</summary>
    public List<string> OtherWorks { get; set; } = [];

    /// <summary>Whole lines that are labels of a page: "Advertisement", "Related stories".</summary>
    public List<string> Labels { get; set; } = [];

    /// <summary>How lines begin that ask something of the reader or tell of the page: "Sign up for", "Photo by".</summary>
    public List<string> Openings { get; set; } = [];

    /// <summary>How sentences begin that ask the reader for money, words or an address: "Support us", "Chip in".</summary>
    public List<string> Appeals { get; set; } = [];

    /// <summary>Words for the reader.</summary>
    public List<string> You { get; set; } = [];

    /// <summary>What such lines hold at any place: "all rights reserved".</summary>
    public List<string> Inside { get; set; } = [];
}
