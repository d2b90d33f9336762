namespace Gaceta.Extraction.Languages;

/// <summary>A system of letters. Named in the lexicons, in lower case.</summary>
internal enum Script : byte
{
    None,
    Latin,
    Cyrillic,
    Greek,
    Arabic,
    Hebrew,
    Devanagari,
    Bengali,
    Tamil,
    Thai,
    Georgian,
    Armenian,
    Hangul,
    Kana,
    Han,
}
