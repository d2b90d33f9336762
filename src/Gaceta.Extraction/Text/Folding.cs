namespace Gaceta.Extraction;

/// <summary>
/// Letters without their accents, so that Yván and Yvan compare equal. Own tables, because normalisation by the platform needs
/// the ICU library, which is not on every machine and gives its own version's answer.
/// </summary>
public static class Folding
{
    // A base, a space, and the letters that fold to it: the canonical decompositions of Unicode's Latin blocks, and the
    // Latin letters without one, by their usual transcription.
    private static readonly string[] Table =
    [
        "A ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ",
        "AE ÆǢǼ",
        "B ḂḄḆ",
        "C ÇĆĈĊČḈ",
        "D ÐĎĐḊḌḎḐḒ",
        "E ÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ",
        "F Ḟ",
        "G ĜĞĠĢǤǦǴḠ",
        "H ĤĦȞḢḤḦḨḪ",
        "I ÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ",
        "J Ĵ",
        "K ĶǨḰḲḴ",
        "L ĹĻĽĿŁḶḸḺḼ",
        "M ḾṀṂ",
        "N ÑŃŅŇŊǸṄṆṈṊ",
        "O ÒÓÔÕÖØŌŎŐƠǑǪǬȌȎȪȬȮȰǾṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ",
        "OE Œ",
        "P ṔṖ",
        "R ŔŖŘȐȒṘṚṜṞ",
        "S ŚŜŞŠȘṠṢṤṦṨ",
        "SS ẞ",
        "T ŢŤŦȚṪṬṮṰ",
        "Th Þ",
        "U ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ",
        "V ṼṾ",
        "W ŴẀẂẄẆẈ",
        "X ẊẌ",
        "Y ÝŶŸȲẎỲỴỶỸ",
        "Ʒ Ǯ",
        "Z ŹŻŽẐẒẔ",
        "a àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        "ae æǣǽ",
        "b ḃḅḇ",
        "c çćĉċčḉ",
        "d ðďđḋḍḏḑḓ",
        "e èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "f ḟ",
        "g ĝğġģǥǧǵḡ",
        "h ĥħȟḣḥḧḩḫẖ",
        "i ìíîïĩīĭįıǐȉȋḭḯỉị",
        "j ĵǰ",
        "k ķǩḱḳḵ",
        "l ĺļľŀłḷḹḻḽ",
        "m ḿṁṃ",
        "n ñńņňŋǹṅṇṉṋ",
        "o òóôõöøōŏőơǒǫǭȍȏȫȭȯȱǿṍṏṑṓọỏốồổỗộớờởỡợ",
        "oe œ",
        "p ṕṗ",
        "r ŕŗřȑȓṙṛṝṟ",
        "s śŝşšſșṡṣṥṧṩẛ",
        "ss ß",
        "t ţťŧțṫṭṯṱẗ",
        "th þ",
        "u ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "v ṽṿ",
        "w ŵẁẃẅẇẉẘ",
        "x ẋẍ",
        "y ýÿŷȳẏẙỳỵỷỹ",
        "ʒ ǯ",
        "z źżžẑẓẕ",
    ];

    /// <summary>By letter, what it folds to; null for letters that stay.</summary>
    private static readonly string?[] Bases = BasesOf(Table);

    /// <summary>Longest text that is folded without asking for memory beside the result.</summary>
    private const int Short = 128;

    /// <summary>Without accents and in lower case; combining marks are left out. The length may differ from the original's.</summary>
    public static string Fold(string text) => IsFolded(text) ? text : Fold(text.AsSpan());

    /// <inheritdoc cref="Fold(string)"/>
    public static string Fold(ReadOnlySpan<char> text)
    {
        Span<char> folded = text.Length <= Short ? stackalloc char[Short * MostLetters] : new char[text.Length * MostLetters];
        int length = 0;
        foreach (char c in text)
        {
            if (char.IsAscii(c))
            {
                folded[length++] = char.IsAsciiLetterUpper(c) ? (char)(c | ' ') : c;
            }
            else if (c < Bases.Length && Bases[c] is { } letters)
            {
                letters.CopyTo(folded[length..]);
                length += letters.Length;
            }
            else if (!IsCombiningMark(c))
            {
                folded[length++] = char.ToLowerInvariant(c);
            }
        }

        return new string(folded[..length]);
    }

    /// <summary>Whether folding would leave the text as it is; false for some that it would.</summary>
    public static bool IsFolded(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAscii(c) || char.IsAsciiLetterUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Letters that one letter folds to, at most.</summary>
    private const int MostLetters = 2;

    private static string?[] BasesOf(string[] table)
    {
        var bases = new string?[table.SelectMany(row => row).Max() + 1];
        foreach (string[] row in table.Select(row => row.Split(' ')))
        {
            foreach (char letter in row[1])
            {
                bases[letter] = row[0].ToLowerInvariant();
            }
        }

        return bases;
    }

    private static bool IsCombiningMark(char c) => c is >= '\u0300' and <= '\u036F';
}
