namespace Gaceta.Extraction.Reading.Lines;

/// <summary>The section <c>reading</c> of a lexicon: words and phrases of the lines around an article's text.</summary>
internal sealed class ReadingLexicon
{
    /// <summary>By the name of a <see cref="Field"/>, the labels that stand before its colon.</summary>
    public Dictionary<string, List<string>> Fields { get; set; } = [];

    /// <summary>What stands before the day of publication.</summary>
    public List<string> Published { get; set; } = [];

    /// <summary>What stands before the day of an update.</summary>
    public List<string> Updated { get; set; } = [];

    /// <summary>Words around a time of day.</summary>
    public List<string> Clock { get; set; } = [];

    /// <summary>What stands before authors' names.</summary>
    public List<string> Bylines { get; set; } = [];

    /// <summary>What joins two names.</summary>
    public List<string> Joiners { get; set; } = [];

    /// <summary>What authors are, as it stands behind their names.</summary>
    public List<string> Roles { get; set; } = [];

    /// <summary>Words of a site about itself and its functions.</summary>
    public List<string> Site { get; set; } = [];

    /// <summary>Words that address the reader, or by which the site speaks of itself.</summary>
    public List<string> Address { get; set; } = [];

    /// <summary>Phrases that no article's own text holds.</summary>
    public List<string> Phrases { get; set; } = [];

    /// <summary>Names of a site's sections.</summary>
    public List<string> Sections { get; set; } = [];

    /// <summary>What introduces a link to another article.</summary>
    public List<string> Teasers { get; set; } = [];

    /// <summary>Headings of lists of links, and of comments.</summary>
    public List<string> Lists { get; set; } = [];

    /// <summary>What introduces a caption or a credit.</summary>
    public List<string> Captions { get; set; } = [];

    /// <summary>What introduces those who helped: names follow, and nothing else.</summary>
    public List<string> Credits { get; set; } = [];

    /// <summary>What stands behind the name of a reader who comments.</summary>
    public List<string> Comments { get; set; } = [];

    /// <summary>What makes "2 days" a time before now.</summary>
    public List<string> Ago { get; set; } = [];

    /// <summary>Words that names of newspapers, agencies and sites hold.</summary>
    public List<string> Outlets { get; set; } = [];

    /// <summary>What stands before the number of a page.</summary>
    public List<string> Pages { get; set; } = [];

    /// <summary>What opens the line that sends a reader to another page.</summary>
    public List<string> Jumps { get; set; } = [];

    /// <summary>Headings behind which nothing of the article follows.</summary>
    public List<string> Endings { get; set; } = [];

    /// <summary>What stands before a name in the heading of what an organisation says of itself.</summary>
    public List<string> About { get; set; } = [];

    /// <summary>What stands before the outlet that published an article first.</summary>
    public List<string> Appeared { get; set; } = [];
}
