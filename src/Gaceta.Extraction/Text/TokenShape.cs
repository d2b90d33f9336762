namespace Gaceta.Extraction;

/// <summary>How a token is written.</summary>
internal enum TokenShape
{
    /// <summary>A word that begins with a small letter and has no capital.</summary>
    Lower,

    /// <summary>A word that begins with a capital, as <c>Ana</c> or <c>McKay</c>.</summary>
    Capital,

    /// <summary>Two or more capitals, as <c>ONU</c> or <c>U.S.</c></summary>
    Upper,

    /// <summary>One capital with its stop, as <c>J.</c></summary>
    Initial,

    /// <summary>Small letters, then capitals, as <c>iRobot</c>.</summary>
    Mixed,

    Number,

    /// <summary>The English genitive, parted from its word: <c>'s</c>.</summary>
    Possessive,

    /// <summary>Anything that is no word: a comma, a quotation mark, a dash.</summary>
    Mark,
}
