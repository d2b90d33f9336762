namespace Gaceta.Extraction;

/// <summary>What a character is to those who cut texts into words.</summary>
[Flags]
internal enum CharKind : byte
{
    Sign = 0,
    White = 1 << 0,
    Digit = 1 << 1,

    /// <summary>A letter or accent, that makes words with those beside it.</summary>
    Letter = 1 << 2,

    /// <summary>A letter that stands for itself: Han and Hangul write no spaces between words and numbers' marks.</summary>
    LoneLetter = 1 << 3,

    /// <summary>What names consist of: letters, digits, accents, and the signs of currencies.</summary>
    OfName = 1 << 4,
}
