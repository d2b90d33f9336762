namespace Gaceta.Extraction.Dates;

internal enum DateTokenKind
{
    Word,
    Number,
    Sign,
}
