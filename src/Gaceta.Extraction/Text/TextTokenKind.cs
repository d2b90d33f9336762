namespace Gaceta.Extraction;

internal enum TextTokenKind
{
    Word,
    Number,
    Sign,
}
