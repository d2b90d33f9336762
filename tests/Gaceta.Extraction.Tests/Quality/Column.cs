namespace Gaceta.Extraction.Tests.Quality;

/// <summary>What is measured, one column of the table each.</summary>
internal enum Column
{
    /// <summary>F1 over the words that the body must and must not hold. All other columns are shares of right answers.</summary>
    Segments,
    Title,
    Date,
    Byline,
    Site,
    Language,
    Url,
    Image,

    /// <summary>Fields that the file does not have: right is only no answer.</summary>
    Null,
}
