namespace Gaceta.Extraction.Actors.Tokens;

/// <summary>What capitals tell in a block.</summary>
internal enum CaseStyle
{
    /// <summary>Capitals mark names and beginnings of sentences.</summary>
    Sentence,

    /// <summary>Capitals mark nothing: <c>Minister Visits New School</c>, or all letters are capitals.</summary>
    Headline,
}
