namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>How much is left out of a page before its article is looked for, strictest first.</summary>
internal enum Strictness
{
    /// <summary>What elements, roles and the words of classes call furniture.</summary>
    Full,

    /// <summary>Only what elements and roles say.</summary>
    MarkUp,

    /// <summary>Only what holds no words for readers at all.</summary>
    Silent,
}
