
namespace Gaceta.Extraction;

/// <summary>A word, number or other character of a text. White space makes no token.</summary>
/// <param name="Span">Into the text.</param>
/// <param name="Written">The word or sign without its place; empty for numbers.</param>
/// <param name="Number">Value of a number of up to nine digits; -1 for longer ones and for all else.</param>
internal readonly record struct TextToken(TextTokenKind Kind, TextSpan Span, WrittenWord Written, int Number)
{
    /// <summary>A word without accents and in lower case, or the sign; empty for numbers.</summary>
    public string Word => Written.Folded;

    /// <summary>Of <see cref="Word"/>, as <see cref="WordHash"/> has it.</summary>
    public int Hash => Written.Hash;

    /// <summary>Whether the word begins with a capital letter.</summary>
    public bool Capital { get; init; }

    /// <summary>A word that stands in no text.</summary>
    public static TextToken OfWord(string word) => new(TextTokenKind.Word, default, WrittenWord.Of(word), -1);

    /// <summary>A sign that stands in no text.</summary>
    public static TextToken OfSign(string sign) => new(TextTokenKind.Sign, default, Marks.Of(sign), -1);

    public bool Is(char sign) => Kind == TextTokenKind.Sign && Word[0] == sign;

    public bool IsNumber(int digits) => Kind == TextTokenKind.Number && Span.Length == digits && Number >= 0;

    /// <summary>One or two digits.</summary>
    public bool IsShortNumber => Kind == TextTokenKind.Number && Span.Length <= 2;
}
