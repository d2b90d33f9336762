namespace Gaceta.Extraction.Reading.Lines;

/// <summary>What a line can state about its article; named in the lexicons, in lower case.</summary>
internal enum Field
{
    Title,
    Lead,
    Date,

    /// <summary>The day of an update, which is not that of publication.</summary>
    Updated,
    Byline,
    Source,
    Address,
    Image,
    Language,

    /// <summary>The article's text itself, behind a label.</summary>
    Text,

    /// <summary>Keywords and sections: of no use here, and never text.</summary>
    Keywords,

    /// <summary>What else stands above articles and is no article, as a mail's addressee.</summary>
    Ignored,
}
