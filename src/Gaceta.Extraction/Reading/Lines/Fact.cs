namespace Gaceta.Extraction.Reading.Lines;

/// <summary>One thing that a line states about its article.</summary>
/// <param name="Value">The value as text; of a date its EDTF form.</param>
/// <param name="Rule">Name of the rule that read it, as published in <see cref="Evidence"/>.</param>
/// <param name="Words">The words that state it, with the label that introduces them.</param>
/// <param name="Span">Place of the words in the decoded file.</param>
internal sealed record Fact(Field Field, string Value, string Rule, string Words, TextSpan Span)
{
    /// <summary>Of a date in digits, the other day that they may mean.</summary>
    public EdtfDate? Alternative { get; init; }
}
