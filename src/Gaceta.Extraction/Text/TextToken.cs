namespace Gaceta.Extraction;

/// <summary>A word, number or other character of a text. White space makes no token.</summary>
/// <param name="Span">Into the text.</param>
/// <param name="Word">A word without accents and in lower case, or the sign; empty for numbers.</param>
/// <param name="Number">Value of a number of up to nine digits; -1 for longer ones and for all else.</param>
internal readonly record struct TextToken(TextTokenKind Kind, TextSpan Span, string Word, int Number)
{
    /// <summary>Of <see cref="Word"/>, as <see cref="WordHash"/> has it; 0 for signs and numbers, which stand in no table.</summary>
    public int Hash { get; init; }

    /// <summary>Whether the word begins with a capital letter.</summary>
    public bool Capital { get; init; }

    /// <summary>A word that stands in no text.</summary>
    /// <param name="word">Accents and case do not matter.</param>
    public static TextToken OfWord(string word)
    {
        string folded = Folding.Fold(word);
        return new(TextTokenKind.Word, default, folded, -1) { Hash = WordHash.Of(folded) };
    }

    public bool Is(char sign) => Kind == TextTokenKind.Sign && Word[0] == sign;

    public bool IsNumber(int digits) => Kind == TextTokenKind.Number && Span.Length == digits && Number >= 0;

    /// <summary>One or two digits.</summary>
    public bool IsShortNumber => Kind == TextTokenKind.Number && Span.Length <= 2;
}
