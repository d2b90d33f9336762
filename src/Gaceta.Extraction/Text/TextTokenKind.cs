namespace Gaceta.Extraction;

internal enum TextTokenKind : byte
{
    Word,
    Number,
    Sign,
}
